package io.github.sitecontent.adopt;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The image of an item: its address and its words to data, and the code that shows it. */
final class ImageReader {

  private static final Pattern ALT = Pattern.compile("\\balt\\s*=\\s*([\"'])(.*?)\\1|^!\\[(.*?)]");
  // {{ "/images/a.png" | relative_url }}
  private static final Pattern SITE_PATH =
      Pattern.compile(
          "\\{\\{\\s*[\"']([^\"'{}]+)[\"']\\s*\\|\\s*(?:relative_url|absolute_url)\\s*}}");

  // words that all images of a list share are the layout's
  private final @Nullable String sharedAlt;

  ImageReader(List<PublicationFacts> all) {
    var alts = new HashSet<String>();
    int pictures = 0;
    for (var facts : all) {
      var picture = first(facts.in());
      if (picture != null) {
        pictures++;
        alts.add(alt(picture.all().of(facts.in().raw)));
      }
    }
    sharedAlt = alts.size() == 1 && pictures > 1 ? alts.iterator().next() : null;
  }

  private static Inline.@Nullable Picture first(Inline in) {
    return in.pictures.stream()
        .filter(p -> address(in, p) != null && !isBadge(in, p))
        .findFirst()
        .orElse(null);
  }

  /** Whether an image is the label of a link to something else. */
  private static boolean isBadge(Inline in, Inline.Picture picture) {
    var address = address(in, picture);
    return address != null
        && in.wraps.stream()
            .anyMatch(
                wrap ->
                    wrap.target() != null
                        && wrap.inner().contains(picture.all())
                        && PublicationFacts.isUrl(wrap.target().of(in.raw))
                        && !wrap.target().of(in.raw).equals(address.of(in.raw)));
  }

  private static @Nullable Span address(Inline in, Inline.Picture picture) {
    if (picture.address() != null && PublicationFacts.isUrl(picture.address().of(in.raw))) {
      return picture.address();
    }
    var path = SITE_PATH.matcher(in.raw).region(picture.all().start(), picture.all().end());
    return path.find() ? new Span(path.start(1), path.end(1)) : null;
  }

  private static String alt(String image) {
    var alt = ALT.matcher(image);
    return !alt.find() ? "" : alt.group(2) != null ? alt.group(2) : alt.group(3);
  }

  /** Adds the image of an item to its data and its parts. */
  void read(Inline in, Map<String, Object> data, List<Part> parts) {
    var picture = first(in);
    var address = picture == null ? null : address(in, picture);
    if (picture == null || address == null) {
      return;
    }
    var src = address.of(in.raw);
    var span = around(in, picture.all(), address);
    if (parts.stream().anyMatch(part -> part.span().overlaps(span))) {
      return;
    }
    var alt = alt(picture.all().of(in.raw));
    boolean isOwn = !alt.isEmpty() && !alt.equals(sharedAlt);
    var code = TemplateText.verbatim(span.of(in.raw)).replace(src, "${p.image.src}");
    if (isOwn) {
      code =
          ALT.matcher(code)
              .replaceFirst(
                  found -> Matcher.quoteReplacement(found.group().replace(alt, "${p.image.alt}")));
      Map<String, Object> image = new LinkedHashMap<>();
      image.put("src", src);
      image.put("alt", alt);
      data.put("image", image);
    } else {
      data.put("image", src);
    }
    parts.add(new Part("image", span, code, "p.image??"));
    int count = 1;
    for (int at = in.raw.indexOf(src); at >= 0; at = in.raw.indexOf(src, at + 1)) {
      var other = new Span(at, at + src.length());
      if (!other.overlaps(span) && src.length() > 8) {
        parts.add(new Part("image_again" + count++, other, "${p.image.src}", "p.image??"));
      }
    }
  }

  /** An image with the link to itself around it. */
  private static Span around(Inline in, Span image, Span address) {
    for (var wrap : in.wraps) {
      boolean isSame =
          wrap.target() != null
              && wrap.inner().contains(image)
              && wrap.target().of(in.raw).equals(address.of(in.raw));
      if (isSame) {
        return wrap.all();
      }
    }
    return image;
  }
}
