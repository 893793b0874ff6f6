package io.github.sitecontent.lint;

import io.github.sitecontent.lint.Name.Likeness;
import io.github.sitecontent.model.Author;
import io.github.sitecontent.model.Location;
import io.github.sitecontent.model.Publication;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/**
 * All authors by the letters of their names, and those of them who may be one person.
 *
 * <p>Names are never compared each with each: those are that share a key, and what they share it
 * with is bounded.
 */
final class Authors {

  /** Keys shared by more names than this tell nothing. */
  private static final int CROWD = 60;

  /** A slip is made once or twice. */
  private static final int RARE = 2;

  /** Family names that are given names too: "Chen Yang" and "Yang Chen" are two people at times. */
  private static final Set<String> EITHER =
      Set.of(
          "bai", "cao", "chen", "cheng", "dai", "deng", "ding", "dong", "fan", "fang", "feng", "fu",
          "gao", "gu", "guo", "han", "hao", "he", "hong", "hou", "hu", "huang", "jia", "jiang",
          "jin", "kang", "kong", "lei", "li", "liang", "lin", "liu", "long", "lu", "luo", "lv",
          "ma", "mao", "meng", "pan", "peng", "qian", "qin", "qiu", "ren", "shao", "shen", "shi",
          "song", "su", "sun", "tang", "tao", "tian", "wan", "wang", "wei", "wen", "wu", "xia",
          "xiang", "xiao", "xie", "xin", "xu", "xue", "yan", "yang", "yao", "ye", "yi", "yin", "yu",
          "yuan", "zeng", "zhang", "zhao", "zheng", "zhong", "zhou", "zhu", "zou");

  private final Map<String, Spelled> spellings = new HashMap<>();
  private final List<Spelled> inOrder = new ArrayList<>();
  private final List<Publication> papers;
  private final Map<String, Integer> peopleOf = new HashMap<>();
  private final Set<String> own;

  Authors(Facts facts) {
    var content = facts.content();
    papers = content.publications();
    own = content.ownNames();
    for (int i = 0; i < content.people().size(); i++) {
      var person = content.people().get(i);
      peopleOf.put(person.name(), i);
      for (var alias : person.aliases()) {
        peopleOf.put(alias, i);
      }
    }
    for (var paper : papers) {
      for (int i = 0; i < paper.authors().size(); i++) {
        var author = paper.authors().get(i).name();
        var known = spellings.get(author);
        if (known == null) {
          known = new Spelled(inOrder.size(), name(author, facts), paper, i);
          spellings.put(author, known);
          inOrder.add(known);
        }
        known.count++;
      }
    }
  }

  /** A name without words, which is like no other, where two names are joined in one. */
  private static Name name(String author, Facts facts) {
    return JoinedNames.joint(author).isEmpty() ? facts.name(author) : Name.likeNone(author);
  }

  /** A spelling of a name, and where it stands. */
  static final class Spelled {
    private final int index;
    private final Name name;
    private final Publication paper;
    private final int place;
    private int count;
    private final List<Pair> pairs = new ArrayList<>(0);
    private final Set<Integer> coauthors = new HashSet<>();

    private Spelled(int index, Name name, Publication paper, int place) {
      this.index = index;
      this.name = name;
      this.paper = paper;
      this.place = place;
    }

    Name name() {
      return name;
    }

    /** Where it stands first. */
    Location first() {
      return paper.placeOfAuthor(place);
    }

    /** The paper on which it stands first. */
    Publication paper() {
      return paper;
    }

    /** How many lists of authors have it. */
    int count() {
      return count;
    }
  }

  /** Two spellings of one person, the rarer one first, or the later one of two that are as rare. */
  record Pair(Spelled rare, Spelled usual, Likeness likeness) {

    private static Pair of(Spelled one, Spelled other, Likeness likeness) {
      boolean oneIsUsual =
          one.count > other.count || one.count == other.count && one.index < other.index;
      return oneIsUsual ? new Pair(other, one, likeness) : new Pair(one, other, likeness);
    }

    private long key() {
      return (long) Math.min(rare.index, usual.index) << 32 | Math.max(rare.index, usual.index);
    }
  }

  /** Those who may be one person, each spelling told once. */
  List<Pair> pairs() {
    var candidates = new LinkedHashMap<Long, Pair>();
    byKey(Name::letters, candidates);
    byKey(Name::sorted, candidates);
    byFamily(candidates);
    bySlip(candidates);
    if (candidates.isEmpty()) {
      return List.of();
    }
    meet(candidates);
    var told = new HashSet<Spelled>();
    return candidates.values().stream()
        .filter(this::isLikely)
        .sorted(Comparator.comparing(pair -> pair.rare().first()))
        .filter(pair -> told.add(pair.rare()))
        .toList();
  }

  private void byKey(Function<Name, String> key, Map<Long, Pair> candidates) {
    var first = new HashMap<String, Spelled>();
    for (var spelled : inOrder) {
      var other = first.putIfAbsent(key.apply(spelled.name), spelled);
      if (other != null) {
        add(spelled, other, candidates);
      }
    }
  }

  /** Initials: of names that share a family name and a first letter. */
  private void byFamily(Map<Long, Pair> candidates) {
    var families = new HashMap<String, List<Spelled>>();
    for (var spelled : inOrder) {
      if (spelled.name.words().size() > 1) {
        var key = spelled.name.family() + " " + spelled.name.given().charAt(0);
        families.computeIfAbsent(key, k -> new ArrayList<>(1)).add(spelled);
      }
    }
    for (var family : families.values()) {
      if (family.size() > 1 && family.size() <= CROWD) {
        addInitials(family, candidates);
      }
    }
  }

  /** "M. Xu" is nobody's where "Min Xu" and "Mei Xu" both are. */
  private void addInitials(List<Spelled> family, Map<Long, Pair> candidates) {
    var partners = new HashMap<Spelled, List<Spelled>>();
    for (var spelled : family) {
      var like = family.stream().filter(other -> areInitials(spelled, other)).toList();
      if (like.stream().allMatch(one -> like.stream().allMatch(two -> areOne(one, two)))) {
        partners.put(spelled, like);
      }
    }
    for (var spelled : family) {
      for (var other : partners.getOrDefault(spelled, List.of())) {
        if (partners.containsKey(other)) {
          add(spelled, other, candidates);
        }
      }
    }
  }

  private static boolean areOne(Spelled one, Spelled other) {
    return one == other || areInitials(one, other) || isSameLetters(one, other);
  }

  private static boolean areInitials(Spelled one, Spelled other) {
    return one != other && one.name.likeness(other.name) == Likeness.INITIALS;
  }

  private static boolean isSameLetters(Spelled one, Spelled other) {
    return one.name.likeness(other.name) == Likeness.LETTERS;
  }

  /**
   * Slips: names that become one when a letter is taken out of either or both. The hash of what
   * remains and the name's index share one number, so that a sort brings candidates together.
   */
  private void bySlip(Map<Long, Pair> candidates) {
    int most = 0;
    boolean isAnyUsual = false;
    for (var spelled : inOrder) {
      most += spelled.name.letters().length() + 1;
      isAnyUsual |= spelled.count > 1;
    }
    if (!isAnyUsual) {
      return;
    }
    var keys = new long[most];
    int count = 0;
    for (var spelled : inOrder) {
      var text = String.join(" ", spelled.name.words());
      if (spelled.name.words().size() < 2) {
        continue;
      }
      keys[count++] = key(hash(text, -1), spelled.index);
      for (int i = 0; i < text.length(); i++) {
        if (text.charAt(i) != ' ') {
          keys[count++] = key(hash(text, i), spelled.index);
        }
      }
    }
    Arrays.sort(keys, 0, count);
    for (int start = 0, end; start < count; start = end) {
      end = start + 1;
      while (end < count && keys[end] >>> 24 == keys[start] >>> 24) {
        end++;
      }
      addRun(keys, start, Math.min(end, start + CROWD), candidates);
    }
  }

  private void addRun(long[] keys, int start, int end, Map<Long, Pair> candidates) {
    for (int i = start; i < end; i++) {
      for (int j = i + 1; j < end; j++) {
        var one = inOrder.get((int) keys[i] & 0xFFFFFF);
        var other = inOrder.get((int) keys[j] & 0xFFFFFF);
        if (one != other && Math.min(one.count, other.count) <= RARE && one.count != other.count) {
          add(one, other, candidates);
        }
      }
    }
  }

  private static long key(long hash, int index) {
    return hash << 24 | index & 0xFFFFFF;
  }

  private static long hash(String text, int without) {
    long hash = 1125899906842597L;
    for (int i = 0; i < text.length(); i++) {
      if (i != without) {
        hash = 31 * hash + text.charAt(i);
      }
    }
    return hash;
  }

  private void add(Spelled one, Spelled other, Map<Long, Pair> candidates) {
    if (own.contains(one.name.text()) || own.contains(other.name.text())) {
      return; // a rule of its own tells these
    }
    if (peopleOf.containsKey(one.name.text()) && peopleOf.containsKey(other.name.text())) {
      return; // people.yml says who they are
    }
    var likeness = one.name.likeness(other.name);
    if (likeness != Likeness.NONE) {
      var pair = Pair.of(one, other, likeness);
      if (candidates.put(pair.key(), pair) == null) {
        one.pairs.add(pair);
        other.pairs.add(pair);
      }
    }
  }

  /** Drops those who meet on a paper, and notes with whom the others do. */
  private void meet(Map<Long, Pair> candidates) {
    for (var paper : papers) {
      if (paper.authors().stream().allMatch(author -> spelled(author).pairs.isEmpty())) {
        continue;
      }
      var here = new LinkedHashSet<Spelled>();
      paper.authors().forEach(author -> here.add(spelled(author)));
      for (var spelled : here) {
        for (var pair : spelled.pairs) {
          if (here.contains(pair.rare()) && here.contains(pair.usual())) {
            candidates.remove(pair.key());
          }
        }
        if (!spelled.pairs.isEmpty() && here.size() <= CROWD) {
          here.stream()
              .filter(other -> other != spelled && !own.contains(other.name.text()))
              .forEach(other -> spelled.coauthors.add(other.index));
        }
      }
    }
  }

  private Spelled spelled(Author author) {
    return Objects.requireNonNull(spellings.get(author.name()));
  }

  private boolean isLikely(Pair pair) {
    return switch (pair.likeness()) {
      case LETTERS, INITIALS -> true;
      case ORDER -> shared(pair) > 0 || !isEitherWay(pair.rare().name);
      case TYPO -> isSlip(pair);
      case NONE -> false;
    };
  }

  /** A rare spelling beside a usual one; the more alike their papers, the less rare it must be. */
  private static boolean isSlip(Pair pair) {
    int rare = pair.rare().count;
    int usual = pair.usual().count;
    if (rare <= RARE && usual > RARE) {
      return shared(pair) > 0 || rare == 1 && usual >= 10;
    }
    return rare == 1 && usual == RARE && shared(pair) > 1 && isLongSlip(pair);
  }

  /** Short words are one step from many others that are names too. */
  private static boolean isLongSlip(Pair pair) {
    var one = pair.rare().name.words();
    var other = pair.usual().name.words();
    for (int i = 0; i < one.size(); i++) {
      if (!one.get(i).equals(other.get(i))) {
        return Math.max(one.get(i).length(), other.get(i).length()) > 6;
      }
    }
    return false;
  }

  private static boolean isEitherWay(Name name) {
    return name.words().stream().allMatch(EITHER::contains);
  }

  private static long shared(Pair pair) {
    return pair.rare().coauthors.stream().filter(pair.usual().coauthors::contains).count();
  }
}
