package flatline.interchange.lesson;

import flatline.interchange.json.ScenarioException;
import flatline.interchange.scenario.Presets;
import flatline.interchange.scenario.ScenarioPatch;
import flatline.model.lesson.Excerpt;
import flatline.model.scenario.Scenario;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads which run a step shows, and where in it. */
final class ExcerptReader {

  private static final Pattern SETTING = Pattern.compile("([^=\\s]+)\\s*=\\s*(.+)");
  private static final Pattern STAND = Pattern.compile("at\\s+(.+)");
  private static final Pattern PLAY =
      Pattern.compile("to\\s+(.+?)(?:\\s+at\\s+(\\d{1,9}(?:\\.\\d{1,9})?)\\s*/\\s*s)?");
  private static final String NONE = "none";

  private final ScenarioSource scenarios;
  private final String heading;
  private final DirectiveList directives;

  ExcerptReader(ScenarioSource scenarios, String heading, DirectiveList directives) {
    this.scenarios = scenarios;
    this.heading = heading;
    this.directives = directives;
  }

  /**
   * Reads it.
   *
   * @param before what the steps before left
   * @throws LessonException if a line cannot be used
   */
  Optional<Excerpt> read(Optional<Excerpt> before) throws LessonException {
    Optional<Scenario> named = named();
    List<Directive> settings = directives.all(DirectiveKey.SET);
    Optional<Scenario> scenario = named.or(() -> before.map(Excerpt::scenario));
    if (!settings.isEmpty()) {
      scenario =
          Optional.of(changed(new Subject(scenario).scenario(settings.getFirst()), settings));
    }
    Subject subject = new Subject(scenario);
    boolean anew = named.isPresent() || !settings.isEmpty();
    long from = stand(subject, anew ? 0 : before.map(Excerpt::to).orElse(0L));
    Optional<Excerpt.Motion> motion = play(subject, from);
    return scenario.map(each -> new Excerpt(each, from, motion));
  }

  private Optional<Scenario> named() throws LessonException {
    Optional<Directive> line = directives.one(DirectiveKey.SCENARIO);
    if (line.isEmpty() || line.get().value().equals(NONE)) {
      return Optional.empty();
    }
    String name = line.get().value();
    try {
      Optional<Scenario> scenario = scenarios.get(name);
      if (scenario.isEmpty()) {
        String presets = String.join(", ", Presets.ids());
        throw line.get().refuse("be none, " + ScenarioSource.ALLOWED + " (" + presets + ")");
      }
      return scenario;
    } catch (ScenarioException unusable) {
      throw line.get().because("scenario " + name + ": " + unusable.getMessage());
    }
  }

  /**
   * What is expected of a scenario was measured for it as it was, so a changed one has another
   * title.
   */
  private Scenario changed(Scenario scenario, List<Directive> settings) throws LessonException {
    try {
      ScenarioPatch patch = new ScenarioPatch(scenario.with(new Scenario.Title(heading, "")));
      for (Directive line : settings) {
        set(patch, line);
      }
      return patch.apply();
    } catch (ScenarioException refused) {
      throw blamed(settings, refused.path()).because("set: " + refused.reason());
    }
  }

  private static void set(ScenarioPatch patch, Directive line) throws LessonException {
    Matcher setting = SETTING.matcher(line.value());
    if (!setting.matches()) {
      throw line.refuse("be a key path = a value, as in initialization.bias = -4");
    }
    try {
      patch.set(setting.group(1), setting.group(2));
    } catch (ScenarioException refused) {
      throw line.because("set: " + refused.reason());
    }
  }

  /** The last line that set a key, or something that holds it or is held by it; else the first. */
  private static Directive blamed(List<Directive> settings, String path) {
    Directive blamed = settings.getFirst();
    for (Directive line : settings) {
      String key = line.value().replaceFirst("[=\\s].*", "");
      if (!path.isEmpty() && (path.startsWith(key) || key.startsWith(path))) {
        blamed = line;
      }
    }
    return blamed;
  }

  private long stand(Subject subject, long before) throws LessonException {
    Optional<Directive> line = directives.one(DirectiveKey.STAND);
    if (line.isEmpty()) {
      return before;
    }
    Matcher words = STAND.matcher(line.get().value());
    if (!words.matches()) {
      throw line.get().refuse("be a moment, as in: at step 41");
    }
    return subject.step(line.get(), words.group(1));
  }

  private Optional<Excerpt.Motion> play(Subject subject, long from) throws LessonException {
    Optional<Directive> line = directives.one(DirectiveKey.PLAY);
    if (line.isEmpty()) {
      return Optional.empty();
    }
    Matcher words = PLAY.matcher(line.get().value());
    if (!words.matches()) {
      throw line.get().refuse("be a moment and perhaps a speed, as in: to step 200 at 50/s");
    }
    long to = subject.step(line.get(), words.group(1));
    if (to <= from) {
      throw line.get().refuse("go on from step " + from + ", where the step begins");
    }
    String speed = words.group(2);
    if (speed == null) {
      return Optional.of(new Excerpt.Motion(to, OptionalDouble.empty()));
    }
    double stepsPerSecond = Double.parseDouble(speed);
    if (stepsPerSecond <= 0) {
      throw line.get().refuse("have a speed above 0");
    }
    return Optional.of(new Excerpt.Motion(to, OptionalDouble.of(stepsPerSecond)));
  }
}
