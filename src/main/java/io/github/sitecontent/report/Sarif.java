package io.github.sitecontent.report;

import io.github.sitecontent.model.Location;
import io.github.sitecontent.model.Problem;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Problems in the Static Analysis Results Interchange Format, version 2.1.0. */
public final class Sarif {

  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
  private static final String UNRESERVED =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";

  private Sarif() {}

  /**
   * A SARIF file; one without results, when there is no problem.
   *
   * @param problems all of them
   * @param rules what each rule finds, by its code; a problem's rule may be missing
   * @param folder of the site within the repository, ended by {@code /}; empty for its root
   */
  public static String of(List<Problem> problems, Map<String, String> rules, String folder) {
    var driver = new LinkedHashMap<String, Object>();
    driver.put("name", "site-content");
    driver.put("rules", rules(problems, rules));
    var run = new LinkedHashMap<String, Object>();
    run.put("tool", Map.of("driver", driver));
    run.put("columnKind", "unicodeCodePoints");
    run.put("results", problems.stream().map(problem -> result(problem, folder)).toList());
    var log = new LinkedHashMap<String, Object>();
    log.put("$schema", SCHEMA);
    log.put("version", "2.1.0");
    log.put("runs", List.of(run));
    return Json.write(log);
  }

  private static List<Object> rules(List<Problem> problems, Map<String, String> rules) {
    var found = new TreeMap<String, Object>();
    for (var problem : problems) {
      var rule = new LinkedHashMap<String, Object>();
      rule.put("id", problem.rule());
      var finds = rules.get(problem.rule());
      if (finds != null) {
        rule.put("shortDescription", Map.of("text", finds));
      }
      found.put(problem.rule(), rule);
    }
    return new ArrayList<>(found.values());
  }

  private static Map<String, Object> result(Problem problem, String folder) {
    var hint = problem.hint();
    var result = new LinkedHashMap<String, Object>();
    result.put("ruleId", problem.rule());
    result.put("level", problem.isError() ? "error" : "warning");
    result.put("message", Map.of("text", problem.message() + (hint == null ? "" : "; " + hint)));
    var place = new LinkedHashMap<String, Object>();
    place.put(
        "artifactLocation",
        Map.of("uri", uri(GitHubAnnotations.path(folder, problem.location().file()))));
    if (problem.location().line() > 0) {
      place.put("region", region(problem.location()));
    }
    result.put("locations", List.of(Map.of("physicalLocation", place)));
    return result;
  }

  private static Map<String, Object> region(Location location) {
    var region = new LinkedHashMap<String, Object>();
    region.put("startLine", location.line());
    if (location.column() > 0) {
      region.put("startColumn", location.column());
    }
    return region;
  }

  private static String uri(String path) {
    var uri = new StringBuilder();
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      if (UNRESERVED.indexOf(b) >= 0) {
        uri.append((char) b);
      } else {
        uri.append('%').append(Character.toUpperCase(Character.forDigit(b >> 4 & 15, 16)));
        uri.append(Character.toUpperCase(Character.forDigit(b & 15, 16)));
      }
    }
    return uri.toString();
  }
}
