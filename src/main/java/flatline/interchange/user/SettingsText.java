package flatline.interchange.user;

import flatline.interchange.json.JsonDocument;
import flatline.interchange.json.JsonInput;
import flatline.interchange.json.JsonOutput;
import flatline.interchange.json.Keys;
import flatline.interchange.json.ScenarioException;
import flatline.interchange.user.UserSettings.Fold;
import flatline.interchange.user.UserSettings.Theme;
import flatline.interchange.user.UserSettings.Window;
import flatline.model.language.Language;
import flatline.model.rule.Real;
import flatline.model.rule.Whole;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads and writes {@link UserSettings}. */
final class SettingsText {

  /** A few hundred bytes, as a rule. */
  static final KeptFile.Form<UserSettings> FORM =
      new KeptFile.Form<>(1 << 16, SettingsText::read, SettingsText::write);

  private static final List<String> THEMES = ids(Theme.values());
  private static final List<String> FOLDS = ids(Fold.values());

  private final JsonInput input;
  private Theme theme = UserSettings.DEFAULT.theme();
  private Optional<Boolean> reducedMotion = UserSettings.DEFAULT.reducedMotion();
  private Optional<Language> language = UserSettings.DEFAULT.language();
  private int typeSteps = UserSettings.DEFAULT.typeSteps();
  private int presentedSteps = UserSettings.DEFAULT.presentedSteps();
  private Optional<Window> window = UserSettings.DEFAULT.window();
  private final List<Path> recent = new ArrayList<>();
  private final Set<Fold> unfolded = EnumSet.noneOf(Fold.class);
  private boolean welcomed = UserSettings.DEFAULT.welcomed();
  private double x;
  private double y;
  private double width;
  private double height;
  private boolean maximized;

  private SettingsText(JsonInput input) {
    this.input = input;
  }

  private static UserSettings read(InputStream in) throws IOException, ScenarioException {
    return JsonDocument.read(in, input -> new SettingsText(input).read());
  }

  private UserSettings read() throws ScenarioException {
    int most = UserSettings.MOST_TYPE_STEPS;
    input.object(
        new Keys()
            .on("theme", () -> theme = Theme.valueOf(name(input.choice(THEMES))))
            .on("reducedMotion", () -> reducedMotion = Optional.of(input.truth()))
            .on("language", () -> language = Language.of(input.choice(Language.tags())))
            .on("typeSteps", () -> typeSteps = (int) input.whole(new Whole(-most, most)))
            .on("presentedSteps", () -> presentedSteps = (int) input.whole(new Whole(0, most)))
            .on("window", this::window)
            .on("recent", this::recent)
            .on("unfolded", this::unfolded)
            .on("welcomed", () -> welcomed = input.truth()));
    return new UserSettings(
        theme,
        reducedMotion,
        language,
        typeSteps,
        presentedSteps,
        window,
        recent,
        unfolded,
        welcomed);
  }

  private void recent() throws ScenarioException {
    input.array(UserSettings.MOST_RECENT, () -> KeptPath.of(input.text()).ifPresent(recent::add));
  }

  private void unfolded() throws ScenarioException {
    input.array(FOLDS.size(), () -> unfolded.add(Fold.valueOf(name(input.choice(FOLDS)))));
  }

  private void window() throws ScenarioException {
    double far = UserSettings.FARTHEST;
    input.object(
        new Keys()
            .on("x", () -> x = input.real(Real.within(-far, far)))
            .on("y", () -> y = input.real(Real.within(-far, far)))
            .on("width", () -> width = input.real(Real.within(1, far)))
            .on("height", () -> height = input.real(Real.within(1, far)))
            .on("maximized", () -> maximized = input.truth()));
    if (width > 0 && height > 0) {
      window = Optional.of(new Window(x, y, width, height, maximized));
    }
  }

  private static void write(UserSettings settings, OutputStream stream) throws IOException {
    JsonOutput.write(
        stream,
        out ->
            out.tallObject(() -> {
              out.key("theme").text(id(settings.theme()));
              settings.reducedMotion().ifPresent(chosen -> out.key("reducedMotion").truth(chosen));
              settings.language().ifPresent(chosen -> out.key("language").text(chosen.tag()));
              out.key("typeSteps").number(settings.typeSteps());
              out.key("presentedSteps").number(settings.presentedSteps());
              settings.window().ifPresent(window -> write(window, out));
              out.key("welcomed").truth(settings.welcomed());
              out.key("recent")
                  .tallArray(() -> settings.recent().forEach(file -> out.text(file.toString())));
              out.key("unfolded")
                  .array(() ->
                      settings.unfolded().stream()
                          .sorted()
                          .map(SettingsText::id)
                          .forEach(out::text));
            }));
  }

  private static void write(Window window, JsonOutput out) {
    out.key("window")
        .object(() -> {
          out.key("x").number(window.x());
          out.key("y").number(window.y());
          out.key("width").number(window.width());
          out.key("height").number(window.height());
          out.key("maximized").truth(window.maximized());
        });
  }

  private static List<String> ids(Enum<?>[] all) {
    return Arrays.stream(all).map(SettingsText::id).toList();
  }

  private static String id(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static String name(String id) {
    return id.toUpperCase(Locale.ROOT);
  }
}
