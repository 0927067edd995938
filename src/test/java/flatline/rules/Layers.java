package flatline.rules;

import java.lang.module.ModuleFinder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Who may use whom. A room is a package below the root with all that is in it; what its row does
 * not name is forbidden to it, other libraries and the JDK beyond {@code java.base} included.
 */
final class Layers {

  /** What a room may use: other rooms, packages of libraries, and if so everything. */
  private record Row(Set<String> rooms, Set<String> libraries, boolean everything) {}

  private static final Set<String> JAVA_BASE =
      ModuleFinder.ofSystem().find("java.base").orElseThrow().descriptor().packages();

  private static final String NULLNESS = "org.jspecify.annotations";
  private static final List<String> FX_BASE =
      List.of("javafx.beans", "javafx.collections", "javafx.event", "javafx.util");
  private static final List<String> FX = List.of("javafx");
  private static final List<String> WIDGETS =
      List.of("org.controlsfx", "atlantafx", "org.kordamp.ikonli");
  private static final List<String> FILES =
      List.of("tools.jackson", "com.fasterxml.jackson.annotation", "de.siegmar.fastcsv");
  private static final List<String> MARKDOWN = List.of("org.commonmark");
  private static final List<String> STATISTICS = List.of("org.apache.commons.statistics");
  private static final List<String> VECTORS = List.of("jdk.incubator.vector");
  private static final List<String> PICTURE_ROOMS =
      List.of("plane", "network", "unit", "time", "function", "study", "map", "theory", "lesson");
  private static final List<String> PAGES =
      List.of("functions", "training", "study", "lesson", "help", "claims");

  /** The one class of the model that a view may not touch: it owns a thread. */
  private static final String LOOP = "model.loop.TrainingLoop";

  private final String root;
  private final Map<String, Row> rows = new LinkedHashMap<>();

  Layers(String root) {
    this.root = root + ".";
    var model = modelRooms();
    var files = interchangeRooms(model);
    row("viewmodel", both(model, files), FX_BASE);
    row("view.life", List.of("model.work"), FX);
    var plots = plotRooms(model);
    var widgets = both(FX, WIDGETS);
    row("view.prose", List.of("model.prose"), FX);
    row("view.key", List.of(), widgets);
    row("view", and(plots, "view.life", "view.key", "viewmodel"), widgets);
    row("view.control", and(plots, "view.life", "view.key", "viewmodel", "view"), widgets);
    for (var page : PAGES) {
      row("viewmodel." + page, and(both(model, files), "viewmodel"), FX_BASE);
      row(
          "view." + page,
          and(
              plots,
              "view",
              "view.life",
              "view.key",
              "view.control",
              "view.prose",
              "viewmodel",
              "viewmodel." + page),
          widgets);
    }
    row("viewmodel.picture", and(both(model, files), "viewmodel"), FX_BASE);
    row(
        "view.picture",
        and(
            plots,
            "view",
            "view.life",
            "view.key",
            "view.control",
            "viewmodel",
            "viewmodel.picture"),
        widgets);
    row("view.window", and(plots, "view", "view.life", "view.key", "viewmodel"), widgets);
    var presented = List.of("viewmodel", "viewmodel.lesson");
    row("viewmodel.presenter", both(both(model, files), presented), FX_BASE);
    row(
        "view.presenter",
        and(
            both(plots, presented),
            "view",
            "view.window",
            "view.life",
            "view.key",
            "view.control",
            "viewmodel.presenter"),
        widgets);
    row("export.raster", List.of(), List.of());
    row("export.vector", and(plots, "export.raster"), FX);
    row("export", and(plots, "export.raster", "export.vector"), FX);
    commandRooms(both(model, files));
    rows.put("app", new Row(Set.of(), Set.of(), true));
    var training = List.of("view", "viewmodel", "viewmodel.training");
    row("app.stage", and(training, "viewmodel.presenter"), FX);
    row("app.dialog", and(training, "viewmodel.study", "viewmodel.picture"), FX);
  }

  /** Adds the rooms of the command line, each of which may use those before it. */
  private void commandRooms(List<String> below) {
    var picocli = List.of("picocli");
    row("cli.argument", below, picocli);
    row("cli.report", and(below, "cli.argument"), picocli);
    row("cli.export", and(below, "cli.argument", "cli.report"), picocli);
    row("cli", and(below, "cli.argument", "cli.report", "cli.export"), picocli);
  }

  /** Adds the model's rooms and returns them all. */
  private List<String> modelRooms() {
    row("model.rule", List.of(), List.of());
    row("model.activation", List.of("model.rule"), List.of());
    row("model.random", List.of("model.rule"), List.of());
    row("model.number", List.of(), List.of());
    row("model.language", List.of("model.number"), List.of());
    row("model.work", List.of(), List.of());
    row("model.data", List.of("model.rule", "model.random"), List.of());
    var first = List.of("model.rule", "model.activation", "model.random", "model.data");
    row("model.network", first, List.of());
    var toNetwork = and(first, "model.network");
    row("model.vitals", toNetwork, List.of());
    row("model.optimizer", toNetwork, List.of());
    row("model.scenario", and(toNetwork, "model.optimizer"), List.of());
    var both = and(toNetwork, "model.optimizer", "model.vitals", "model.scenario");
    row("model.training", both, List.of());
    var toTraining = and(both, "model.training");
    row("model.loop", and(toTraining, "model.work"), List.of());
    row("model.picture", toTraining, List.of());
    row("model.autopsy", and(toTraining, "model.language", "model.number"), List.of());
    row("model.lanes.descent", toTraining, List.of());
    row("model.lanes", and(toTraining, "model.work", "model.lanes.descent"), VECTORS);
    row("model.study", and(toTraining, "model.autopsy", "model.lanes", "model.work"), STATISTICS);
    row("model.remedy", and(toTraining, "model.lanes", "model.study"), List.of());
    row("model.stream", and(toNetwork, "model.scenario", "model.study", "model.work"), List.of());
    row("model.prose", List.of(), List.of());
    row("model.lesson", and(toTraining, "model.autopsy", "model.prose"), List.of());
    row("model.help", List.of("model.prose", "model.lesson"), List.of());
    row(
        "model.lesson.check",
        and(toTraining, "model.lanes", "model.work", "model.study", "model.prose", "model.lesson"),
        List.of());
    row("model.theory", and(toNetwork, "model.work"), STATISTICS);
    row("model.digits", and(toNetwork, "model.work"), both(STATISTICS, VECTORS));
    return List.copyOf(rows.keySet());
  }

  /** Adds the rooms of files, each of which may use those before it, and returns them all. */
  private List<String> interchangeRooms(List<String> model) {
    row("interchange", List.of(), List.of());
    var below = and(model, "interchange");
    for (var room : List.of("json", "playground", "scenario", "remedy")) {
      row("interchange." + room, below, FILES);
      below = and(below, "interchange." + room);
    }
    row("interchange.result", below, FILES);
    row("interchange.code", below, List.of());
    row("interchange.line", below, List.of());
    row("interchange.table", and(model, "interchange", "interchange.json"), FILES);
    row("interchange.prose", List.of("model.prose", "model.language"), MARKDOWN);
    row("interchange.lesson", and(below, "interchange.prose"), MARKDOWN);
    row("interchange.help", and(below, "interchange.prose"), MARKDOWN);
    row("interchange.user", below, FILES);
    return and(
        below,
        "interchange.result",
        "interchange.code",
        "interchange.prose",
        "interchange.lesson",
        "interchange.help",
        "interchange.line",
        "interchange.table",
        "interchange.user");
  }

  /** Adds the rooms of painters, none of which uses another, and returns them and the model's. */
  private List<String> plotRooms(List<String> model) {
    row("view.plot.pen", List.of("model.work", "view.life"), FX);
    row("view.plot", and(model, "view.life", "view.plot.pen"), FX);
    var below = and(model, "view.plot", "view.plot.pen");
    var rooms = PICTURE_ROOMS.stream().map(room -> "view.plot." + room).toList();
    rooms.forEach(room -> row(room, below, FX));
    return both(below, rooms);
  }

  private void row(String room, List<String> rooms, List<String> libraries) {
    rows.put(room, new Row(Set.copyOf(rooms), Set.copyOf(libraries), false));
  }

  private static List<String> and(List<String> rooms, String... more) {
    return both(rooms, List.of(more));
  }

  private static List<String> both(List<String> some, List<String> others) {
    return Stream.concat(some.stream(), others.stream()).toList();
  }

  /** The rooms of the table. */
  Set<String> rooms() {
    return new TreeSet<>(rows.keySet());
  }

  /**
   * Whether the class {@code user} may use the class {@code used}, both by their full names.
   *
   * @throws IllegalArgumentException if {@code user} stands in no room of the table
   */
  boolean mayUse(String user, String used) {
    var room = room(user);
    var row = rows.get(room);
    if (row.everything) {
      return true;
    }
    return used.startsWith(root)
        ? hasRoom(used) && mayUseRoom(room, row, used)
        : mayUseLibrary(row, used);
  }

  private boolean mayUseRoom(String room, Row row, String used) {
    var other = room(used);
    boolean loopFromView = isView(room) && outermost(used).equals(root + LOOP);
    return !loopFromView && (other.equals(room) || row.rooms.contains(other));
  }

  private static boolean mayUseLibrary(Row row, String used) {
    var home = packageOf(used);
    return JAVA_BASE.contains(home)
        || home.equals(NULLNESS)
        || row.libraries.stream().anyMatch(library -> isIn(home, library));
  }

  /** Whether a class stands in some room of the table. */
  boolean hasRoom(String name) {
    return candidates(name).stream().anyMatch(rows::containsKey);
  }

  /** The room in which a class stands: the innermost that the table names. */
  private String room(String name) {
    return candidates(name).stream()
        .filter(rows::containsKey)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(name + " stands in no room of the table"));
  }

  /** Its package and those above it, innermost first; a new page has to come into the table. */
  private List<String> candidates(String name) {
    var found = new ArrayList<String>();
    var home = packageOf(name);
    boolean inPages = isIn(home, root + "view") || isIn(home, root + "viewmodel");
    while (home.startsWith(root)) {
      found.add(home.substring(root.length()));
      home = packageOf(home);
    }
    if (inPages && found.size() > 1) {
      found.removeLast();
    }
    return found;
  }

  private static boolean isView(String room) {
    return isIn(room, "view");
  }

  private static boolean isIn(String name, String above) {
    return name.equals(above) || name.startsWith(above + ".");
  }

  private static String outermost(String name) {
    int nested = name.indexOf('$');
    return nested < 0 ? name : name.substring(0, nested);
  }

  private static String packageOf(String name) {
    return name.substring(0, Math.max(0, name.lastIndexOf('.')));
  }
}
