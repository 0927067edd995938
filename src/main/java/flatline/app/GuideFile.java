package flatline.app;

import flatline.export.GuidePage;
import flatline.interchange.SafeFile;
import flatline.interchange.lesson.ShippedLessons;
import flatline.interchange.scenario.PresetGroup;
import flatline.interchange.scenario.Presets;
import flatline.model.help.TeacherGuide;
import flatline.model.language.Language;
import flatline.view.Texts;
import flatline.view.help.ShownWords;
import flatline.viewmodel.Message;
import flatline.viewmodel.Notices;
import flatline.viewmodel.Notices.Notice;
import flatline.viewmodel.training.setup.Gallery;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** The teacher's guide: put together of what ships, written to a file and shown by the browser. */
final class GuideFile {

  /** What a teacher presses in front of a class. */
  private static final List<String> KEYS =
      List.of(
          "key.present",
          "key.play",
          "key.step",
          "key.previousMark",
          "key.nextMark",
          "key.unit1",
          "key.nextLine",
          "key.newSeed",
          "key.undo",
          "key.lesson.next",
          "key.lesson.back",
          "key.lesson.reveal",
          "key.present.black",
          "key.present.freeze",
          "key.help");

  private final Window window;
  private final Texts texts;
  private final Notices notices;
  private final Executor files;
  private Consumer<String> browser = _ -> {};

  GuideFile(Window window, Texts texts, Notices notices, Executor files) {
    this.window = window;
    this.texts = texts;
    this.notices = notices;
    this.files = files;
  }

  /** Lets files be shown by what is given their address. */
  void showIn(Consumer<String> other) {
    browser = other;
  }

  /** Asks where, writes the guide there and shows it. */
  void save(ShownWords words) {
    var chooser = new FileChooser();
    chooser.setTitle(texts.get("help.guide"));
    chooser.setInitialFileName(texts.get("guide.file"));
    chooser
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(texts.get("guide.kind"), "*.html"));
    Optional.ofNullable(chooser.showSaveDialog(window))
        .map(File::toPath)
        .ifPresent(file -> files.execute(() -> notices.add(saved(file, words))));
  }

  private Notice saved(Path file, ShownWords words) {
    String name = String.valueOf(file.getFileName());
    try {
      byte[] page = GuidePage.of(guide(words), texts);
      SafeFile.write(file, out -> out.write(page));
      browser.accept(file.toUri().toString());
      return Notice.news(Message.of("guide.saved", name));
    } catch (IOException | RuntimeException failed) {
      return Notice.error(Message.because("file.notSaved", failed, name));
    }
  }

  /** What is in it, in the words that the window has. */
  static TeacherGuide guide(ShownWords words) {
    Language language = words.language();
    return new TeacherGuide(
        language.tag(),
        ShippedLessons.ids().stream().map(id -> ShippedLessons.get(id, language)).toList(),
        Arrays.stream(PresetGroup.values()).map(group -> topic(group, words.texts())).toList(),
        KEYS.stream().flatMap(title -> line(title, words)).toList());
  }

  private static TeacherGuide.Topic topic(PresetGroup group, Texts texts) {
    List<TeacherGuide.Line> lines =
        Presets.all().stream()
            .filter(preset -> preset.group() == group)
            .map(preset ->
                new TeacherGuide.Line(
                    texts.preset(preset.scenario().title().name()), texts.preset(preset.line())))
            .toList();
    return new TeacherGuide.Topic(texts.get(Gallery.GROUPS.of(group)), lines);
  }

  private static Stream<TeacherGuide.Line> line(String title, ShownWords words) {
    return words.keys(title).stream()
        .map(keys -> new TeacherGuide.Line(keys, words.texts().get(title)));
  }
}
