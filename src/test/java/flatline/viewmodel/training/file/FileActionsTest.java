package flatline.viewmodel.training.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.interchange.code.CodeTarget;
import flatline.interchange.code.MonitorCode;
import flatline.interchange.code.RunCode;
import flatline.interchange.line.ScenarioLine;
import flatline.interchange.playground.PlaygroundLink;
import flatline.interchange.scenario.PlainPresets;
import flatline.interchange.scenario.Presets;
import flatline.interchange.scenario.ScenarioFile;
import flatline.interchange.user.Session;
import flatline.model.loop.Snapshot;
import flatline.model.loop.TrainingLoop;
import flatline.model.scenario.Fence;
import flatline.model.scenario.Scenario;
import flatline.viewmodel.AlphaModel;
import flatline.viewmodel.Message;
import flatline.viewmodel.Notices;
import flatline.viewmodel.training.TrainingContext;
import flatline.viewmodel.training.TrainingViewModel;
import java.io.File;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class FileActionsTest {

  /** A file system in which reading takes more than there is. */
  private static final Path TOO_LARGE =
      (Path)
          Proxy.newProxyInstance(
              Path.class.getClassLoader(),
              new Class<?>[] {Path.class},
              (_, method, _) -> {
                if (method.getName().equals("getFileName")) {
                  return Path.of("huge.flatline");
                }
                throw new OutOfMemoryError("Java heap space");
              });

  private static final Scenario OPENING = Presets.opening().scenario();

  @TempDir private Path folder;
  private final Notices notices = new Notices();
  private final AlphaModel alpha = new AlphaModel();
  private final TrainingLoop loop = new TrainingLoop(OPENING);
  private final TrainingViewModel page =
      new TrainingViewModel(
          loop, PlainPresets.of(OPENING), new TrainingContext(alpha, notices, Runnable::run));
  private final FileActions files = page.files();
  private final Asked dialogs = new Asked();
  private long clock;

  /** Answers what it is told. */
  private static final class Asked implements ScenarioDialogs {

    private Optional<Path> answer = Optional.empty();
    private final List<String> names = new ArrayList<>();

    @Override
    public Optional<Path> askForFileToOpen() {
      return answer;
    }

    @Override
    public Optional<Path> askForPlaceToSave(String name) {
      names.add(name);
      return answer;
    }

    @Override
    public Optional<Path> askForPlaceForCode(String name) {
      names.add(name);
      return answer;
    }
  }

  @AfterEach
  void end() {
    loop.close();
  }

  private void pulse() {
    clock += 16_000_000L;
    files.onPulse();
    page.onPulse(clock);
  }

  /** Lets it come to rest: what is shown is what was asked for last. */
  private void settle(Scenario run) {
    Optional<Snapshot> shown;
    do {
      Thread.onSpinWait();
      pulse();
      shown = page.snapshotProperty().get();
    } while (shown.isEmpty() || !shown.get().scenario().setup().equals(run.setup()));
  }

  private Message said() {
    pulse();
    return notices.saidProperty().get().map(Notices.Notice::message).orElseThrow();
  }

  private Path file(String name, Scenario scenario) throws Exception {
    Path file = folder.resolve(name);
    ScenarioFile.write(scenario, file);
    return file;
  }

  private Optional<OpenFile> open() {
    return files.openProperty().get();
  }

  @Test
  void aNameThatIsNoneIsSaid() {
    files.open("a\0b.flatline");
    assertEquals(
        Message.of(
            "file.notOpened",
            "a\0b.flatline",
            "cannot be a name of a file: nul character not allowed"),
        said());
  }

  @Test
  void aLinkIsOpenedLikeAFileAndSaysWhatOfItMeansNothing() throws Exception {
    settle(OPENING);
    String link = "https://playground.tensorflow.org/#seed=3&networkShape=3&sinX=true&cosX=true";
    files.open(link);
    assertEquals(Message.of("link.opened.unused", "cosX"), said());
    settle(PlaygroundLink.read(link).scenario());
    assertEquals(3, page.snapshotProperty().get().orElseThrow().data().features().count());
    assertEquals(Optional.empty(), open());
    files.openCopied("https://playground.tensorflow.org");
    assertEquals(Message.of("link.opened.seed", "0.12345"), said());
    files.open(
        "https://playground.tensorflow.org/#seed=1&a&b&c&d&e&f&g&" + "h".repeat(31) + "&i&j");
    assertEquals(
        Message.of("link.opened.unused", "a, b, c, d, e, f, g, " + "h".repeat(30) + "…, …"),
        said());
  }

  @Test
  void whatCannotBeOpenedOfALinkIsSaidAndChangesNothing() {
    settle(OPENING);
    files.openCopied("a shopping list");
    assertEquals(Message.of("share.none"), said());
    files.openCopied("https://playground.tensorflow.org/#networkShape=33");
    assertEquals(
        Message.of(
            "link.notOpened",
            "",
            "hidden[0] must be a whole number from 1 to 32 to be shown in the window, got 33"),
        said());
    settle(OPENING);
  }

  @Test
  void thatNothingWasOpenedIsSaidNoLongerOnceSomethingIs() {
    settle(OPENING);
    files.openCopied("a shopping list");
    assertEquals(Message.of("share.none"), said());
    page.editor().change(builder -> builder.seed(9));
    assertEquals(Message.of("share.none"), said(), "nothing was opened by that");
    page.editor().open(OPENING);
    pulse();
    assertTrue(notices.saidProperty().get().filter(Notices.Notice::isError).isEmpty(), "overtaken");
  }

  @Test
  void whyThereIsNoLinkIsSaidNoLongerOfAnotherScenario() {
    settle(OPENING);
    files.sharing().tellNone("a gap");
    page.editor().change(builder -> builder.seed(9));
    assertTrue(notices.saidProperty().get().isEmpty());
  }

  @Test
  void aLineIsOpenedAsTheScenarioThatWasCopied() throws Exception {
    settle(OPENING);
    var copied = new ArrayList<String>();
    files.sharing().copyLine(copied::add);
    pulse();
    String line = copied.getFirst();
    assertEquals(Message.of("share.line.copied", String.valueOf(line.length())), said());
    assertEquals(OPENING, ScenarioLine.read(line));
    Scenario other = OPENING.with(b -> b.seed(77).hidden(List.of(3)));
    files.openCopied("> " + ScenarioLine.write(other) + "\n");
    assertEquals(Message.of("share.line.opened"), said());
    settle(other);
    files.open(line);
    settle(OPENING);
  }

  @Test
  void thatNothingWasCopiedIsSaidNoLongerOnceSomethingIs() throws Exception {
    settle(OPENING);
    files.openCopied("a shopping list");
    assertEquals("share.none", said().key());
    files.openCopied(ScenarioLine.write(OPENING.with(b -> b.seed(77))));
    assertEquals(Message.of("share.line.opened"), said());
  }

  @Test
  void aDamagedLineIsSaidAndChangesNothing() throws Exception {
    settle(OPENING);
    String line = ScenarioLine.write(OPENING.with(b -> b.seed(77)));
    files.openCopied(line.substring(0, line.length() - 4));
    assertEquals("link.notOpened", said().key());
    assertTrue(said().arguments().getLast().contains("copy it again"), said().toString());
    settle(OPENING);
    notices.dismiss();
    files.openCopied(ScenarioLine.write(OPENING.with(b -> b.hidden(List.of(33)))));
    assertTrue(said().arguments().getLast().contains("to be shown in the window"));
    settle(OPENING);
  }

  @Test
  void whereThingsAreLockedNothingIsSaidToBeOpened() throws Exception {
    settle(OPENING);
    page.editor().lock(Fence.allBut(List.of()));
    files.openCopied(ScenarioLine.write(OPENING.with(b -> b.seed(77))));
    pulse();
    assertTrue(
        notices.saidProperty().get().stream()
            .noneMatch(notice -> notice.message().key().equals("share.line.opened")));
    settle(OPENING);
  }

  @Test
  void theLinkOfWhatIsShownIsOfferedWithWhatItLeavesOut() throws Exception {
    settle(OPENING);
    assertEquals(
        List.of(
            "share.gap.contenders",
            "share.gap.data",
            "share.gap.weights",
            "share.gap.loss",
            "share.gap.normalization",
            "share.gap.order"),
        files.sharing().playground().gaps().stream().map(Message::key).toList());
    String link = "https://playground.tensorflow.org/#seed=3&networkShape=3&activation=relu";
    files.open(link);
    pulse();
    settle(PlaygroundLink.read(link).scenario());
    PlaygroundOffer offer = files.sharing().playground();
    assertEquals(
        List.of(Message.of("share.gap.contenders", "@activation.leaky_relu")), offer.gaps());
    assertEquals(
        PlaygroundLink.read(link).scenario(),
        PlaygroundLink.read(offer.link().orElseThrow()).scenario());
  }

  @Test
  void aFailureInTheBackgroundIsSaidWhateverItIs() {
    files.open(TOO_LARGE);
    assertEquals(
        new Message(
            "file.notOpened",
            List.of("huge.flatline", Message.PART),
            List.of(Message.of("reason.memory"))),
        said());
  }

  @Test
  void aFileThatIsOpenIsKnownAndWhatIsChangedOfItIsUnsavedUntilItIsSaved() throws Exception {
    settle(OPENING);
    assertEquals(Optional.empty(), open(), "presets lie in no file");
    Scenario other = OPENING.with(b -> b.seed(5));
    Path file = file("other.flatline", other);
    files.open(file);
    settle(other);
    assertEquals(Optional.of(new OpenFile(file, false)), open());
    assertEquals("other.flatline", open().orElseThrow().name());
    page.setup().optimizer().seed().type("6");
    settle(OPENING.with(b -> b.seed(6)));
    assertEquals(Optional.of(new OpenFile(file, true)), open());
    files.saver().save(dialogs);
    assertEquals(Message.of("file.saved", "other.flatline"), said());
    assertEquals(Optional.of(new OpenFile(file, false)), open());
    assertEquals(List.of(), dialogs.names, "nobody is asked");
    assertEquals(6, ScenarioFile.read(file).setup().seed());
    page.setup().optimizer().seed().type("5");
    settle(other);
    assertTrue(open().orElseThrow().unsaved());
    page.undoing().undo();
    settle(OPENING.with(b -> b.seed(6)));
    assertFalse(open().orElseThrow().unsaved(), "it is again what lies there");
  }

  @Test
  void whatLiesInNoFileIsAskedFor() {
    settle(OPENING);
    files.saver().save(dialogs);
    assertEquals(List.of("watch-units-die.flatline"), dialogs.names);
    assertEquals(Optional.empty(), notices.saidProperty().get());
    dialogs.answer = Optional.of(folder.resolve("mine"));
    files.saver().save(dialogs);
    assertEquals(Message.of("file.saved", "mine.flatline"), said());
    assertEquals(Optional.of(new OpenFile(folder.resolve("mine.flatline"), false)), open());
    files.saver().saveAs(dialogs);
    assertEquals(
        Message.of("file.exists", "mine.flatline"), said(), "nobody was asked about that name");
  }

  @Test
  void takingAnOpeningBackGoesBackToTheFileBefore() throws Exception {
    settle(OPENING);
    Scenario one = OPENING.with(b -> b.seed(5));
    Scenario two = OPENING.with(b -> b.seed(6));
    files.open(file("one.flatline", one));
    settle(one);
    files.open(file("two.flatline", two));
    settle(two);
    page.undoing().undo();
    settle(one);
    assertEquals(Optional.of(new OpenFile(folder.resolve("one.flatline"), false)), open());
    page.undoing().undo();
    settle(OPENING);
    assertEquals(Optional.empty(), open());
    page.undoing().redo();
    page.undoing().redo();
    settle(two);
    assertEquals("two.flatline", open().orElseThrow().name());
  }

  @Test
  void newIsInNoFile() throws Exception {
    Scenario one = OPENING.with(b -> b.seed(5));
    files.open(file("one.flatline", one));
    settle(one);
    files.create();
    settle(Scenario.DEFAULT);
    assertEquals(Optional.empty(), open());
  }

  @Test
  void aFileIsThereAgainWithWhatWasUnsavedInIt() throws Exception {
    Scenario saved = OPENING.with(b -> b.seed(5));
    Scenario changed = OPENING.with(b -> b.seed(6));
    Path file = file("mine.flatline", saved);
    List<Session> kept = new ArrayList<>();
    page.memory().remember(kept::add);
    page.memory().restore(new Session(changed, changed, 0, Optional.of(file)));
    settle(changed);
    assertEquals(Optional.of(new OpenFile(file, true)), open());
    assertEquals(Optional.of(file), kept.getLast().file());
    page.memory().restore(new Session(saved, saved, 0, Optional.of(file)));
    settle(saved);
    assertEquals(Optional.of(new OpenFile(file, false)), open());
  }

  @Test
  void whatIsExportedNeedsNoRandomNumbersAndIsNotWhatIsOpen() throws Exception {
    Scenario few = OPENING.with(b -> b.steps(7));
    files.open(file("few.flatline", few));
    settle(few);
    dialogs.answer = Optional.of(folder.resolve("all.flatline"));
    files.saver().export(dialogs);
    assertEquals(Message.of("file.exported", "all.flatline"), said());
    assertEquals(List.of("watch-units-die-explicit.flatline"), dialogs.names);
    assertEquals("few.flatline", open().orElseThrow().name());
    String text = Files.readString(folder.resolve("all.flatline"));
    assertTrue(text.contains("\"points\""), text);
  }

  private static CodeChoice choice(CodeTarget target) {
    return CodeChoice.all().stream()
        .filter(each -> each.id().equals(target.id()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whatIsShownIsCopiedAsCode() throws Exception {
    settle(OPENING);
    List<String> clipboard = new ArrayList<>();
    files.code().copy(choice(CodeTarget.PYTORCH), clipboard::add);
    assertEquals(Message.of("code.copied", "PyTorch"), said());
    long steps = OPENING.setup().training().steps();
    long epoch = RunCode.epoch(OPENING);
    assertEquals(List.of(RunCode.of(OPENING, CodeTarget.PYTORCH, steps, epoch)), clipboard);
    files.code().copy(choice(CodeTarget.MONITOR_KERAS), clipboard::add);
    assertEquals(Message.of("code.monitor.copied", "Keras"), said());
    assertEquals(MonitorCode.of(CodeTarget.MONITOR_KERAS), clipboard.getLast());
  }

  @Test
  void whatIsTooLongForCodeIsSaid() throws Exception {
    Scenario endless = OPENING.with(setup -> setup.steps(1L << 40));
    files.open(file("endless.flatline", endless));
    settle(endless);
    files.code().copy(choice(CodeTarget.NUMPY), _ -> {});
    Message said = said();
    assertEquals("code.notCopied", said.key());
    assertEquals("NumPy", said.arguments().getFirst());
  }

  @Test
  void codeIsSavedWhereItIsAskedFor() throws Exception {
    settle(OPENING);
    dialogs.answer = Optional.of(folder.resolve("run"));
    files.code().save(choice(CodeTarget.NUMPY), dialogs);
    assertEquals(Message.of("file.saved", "run.py"), said());
    assertEquals(List.of("watch-units-die-numpy.py"), dialogs.names);
    assertTrue(Files.readString(folder.resolve("run.py")).startsWith("#!/usr/bin/env python3"));
    files.code().save(choice(CodeTarget.MONITOR_PYTORCH), dialogs);
    assertEquals(Message.of("file.exists", "run.py"), said());
    assertEquals("monitor-pytorch.py", dialogs.names.getLast());
  }

  @Test
  void theLatestFilesAreKnownEachOnceAndOnlySoMany() throws Exception {
    for (int i = 0; i < 20; i++) {
      files.open(file(i % 12 + ".flatline", OPENING));
      files.onPulse();
    }
    assertEquals(
        List.of("7", "6", "5", "4", "3", "2", "1", "0"),
        files.recent().filesProperty().get().stream()
            .map(file -> String.valueOf(file.getFileName()).replace(".flatline", ""))
            .toList());
    files.recent().clear();
    assertEquals(List.of(), files.recent().filesProperty().get());
  }

  @Test
  void aFileThatIsGoneIsSaidAndIsOffTheList() throws Exception {
    Path file = file("gone.flatline", OPENING);
    files.open(file);
    files.onPulse();
    Files.delete(file);
    files.open(file.toString());
    assertEquals(Message.of("file.gone", file.toString()), said());
    assertEquals(List.of(), files.recent().filesProperty().get());
    files.open(file.toString());
    assertEquals(Message.of("file.absent", file.toString()), said());
  }

  @Test
  void ofWhatIsDraggedTheFirstScenarioWouldBeOpened() throws Exception {
    File image = folder.resolve("a.png").toFile();
    File scenario = file("b.FLATLINE", OPENING).toFile();
    assertEquals(
        new DropOffer(Optional.of(scenario), Message.of("drop.open", "b.FLATLINE")),
        DropOffer.of(List.of(image, scenario)));
    assertEquals(
        new DropOffer(Optional.empty(), Message.of("drop.refused", "a.png")),
        DropOffer.of(List.of(image)));
    assertEquals("drop.refused.all", DropOffer.of(List.of(image, image)).message().key());
    File directory = Files.createDirectory(folder.resolve("c.flatline")).toFile();
    assertEquals(Optional.empty(), DropOffer.of(List.of(directory)).file());
  }
}
