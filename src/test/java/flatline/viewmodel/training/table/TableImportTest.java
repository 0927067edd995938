package flatline.viewmodel.training.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.interchange.scenario.PlainPresets;
import flatline.interchange.scenario.Presets;
import flatline.interchange.scenario.ScenarioFile;
import flatline.model.data.DataSource;
import flatline.model.data.DataSource.Point;
import flatline.model.data.Normalization;
import flatline.model.data.Task;
import flatline.model.scenario.Control;
import flatline.model.scenario.Fence;
import flatline.model.scenario.Scenario;
import flatline.model.scenario.Setup;
import flatline.view.Texts;
import flatline.viewmodel.AlphaModel;
import flatline.viewmodel.Message;
import flatline.viewmodel.Notices;
import flatline.viewmodel.training.FakeTraining;
import flatline.viewmodel.training.TrainingContext;
import flatline.viewmodel.training.TrainingViewModel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableImportTest {

  private static final Scenario OPENING = Presets.opening().scenario();
  private static final String FLOWERS = "a;b;kind\n1,5;2;setosa\n3;4;other\n5;6;third\n";

  @TempDir private Path folder;
  private final Notices notices = new Notices();
  private final Queue<Runnable> tasks = new ArrayDeque<>();
  private final TrainingViewModel page =
      new TrainingViewModel(
          new FakeTraining(),
          PlainPresets.of(OPENING),
          new TrainingContext(new AlphaModel(), notices, tasks::add));
  private final TableImport table = page.table();

  /** Does what waits in the background, and shows it. */
  private void work() {
    while (!tasks.isEmpty()) {
      tasks.remove().run();
    }
    table.onPulse();
  }

  private TableQuestion paste(String text) {
    table.openCopied("Copied", text);
    work();
    return table.questionProperty().get().orElseThrow();
  }

  private Message said() {
    return notices.saidProperty().get().orElseThrow().message();
  }

  private Setup setup() {
    return page.editor().scenario().setup();
  }

  @Test
  void aTableThatWasCopiedIsAskedAboutAndBecomesANewScenario() throws Exception {
    table.openCopied("Copied", FLOWERS);
    assertTrue(table.readingProperty().get());
    assertTrue(table.underWayProperty().get());
    work();
    assertFalse(table.readingProperty().get());
    assertSame(OPENING, page.editor().scenario());
    TableQuestion question = table.questionProperty().get().orElseThrow();
    assertEquals(
        Message.of(
            "table.written",
            "3",
            "@table.separator.semicolon",
            "@table.point.comma",
            "@table.header.yes"),
        question.written());
    assertEquals(
        List.of(
            Message.of("table.ones", "“setosa”", "1"),
            Message.of("table.zeros", "“other”, “third”", "2")),
        question.mapping());
    table.use(false);
    work();
    assertFalse(table.underWayProperty().get());
    assertEquals(Message.of("table.opened", "Copied", "3"), said());
    assertEquals(
        DataSource.Points.of(
            List.of(new Point(1.5, 2, 1), new Point(3, 4, -1), new Point(5, 6, -1))),
        setup().data());
    assertEquals(Normalization.STANDARDIZED, setup().normalization());
    assertEquals(Setup.DEFAULT.contenders(), setup().contenders());
    assertEquals(3, setup().training().batchSize());
    assertEquals("Copied", page.editor().scenario().title().name());
    assertEquals(Optional.empty(), page.editor().fileProperty().get());
    Path file = folder.resolve("saved.flatline");
    ScenarioFile.write(page.editor().scenario(), file);
    assertEquals(page.editor().scenario(), ScenarioFile.read(file));
  }

  @Test
  void networksAndTrainingStayIfThatIsWanted() {
    paste(FLOWERS);
    table.keepProperty().set(true);
    table.use(false);
    work();
    assertEquals(OPENING.setup().contenders(), setup().contenders());
    assertEquals(OPENING.setup().initialization(), setup().initialization());
  }

  @Test
  void columnsChangePlacesAndLabelsMeanSomethingElse() {
    TableQuestion question = paste(FLOWERS);
    table.chooseX(question.y());
    question = table.questionProperty().get().orElseThrow();
    assertEquals("b", question.x().name());
    assertEquals("a", question.y().name());
    table.choose(question.meanings().get(2));
    question = table.questionProperty().get().orElseThrow();
    assertEquals(Optional.of("third"), question.meaning().one());
    table.chooseLabel(question.x());
    question = table.questionProperty().get().orElseThrow();
    assertEquals("b", question.label().name());
    assertEquals("kind", question.x().name());
    assertEquals(Optional.of("2"), question.meaning().one());
    table.choose(question.meanings().getLast());
    question = table.questionProperty().get().orElseThrow();
    assertEquals(List.of(Message.of("table.numbers")), question.mapping());
    table.chooseX(question.label());
    table.chooseLabel(new TableColumn(0, "a"));
    question = table.questionProperty().get().orElseThrow();
    assertEquals("a", question.label().name());
  }

  @Test
  void numbersAreLearnedByRegression() {
    paste("1,1,0.5\n2,2,0.25\n3,3,0.125\n");
    table.use(false);
    work();
    assertEquals(Task.REGRESSION, setup().loss().task());
  }

  @Test
  void rowsThatCannotBeUsedAreNamedAndLeftOutOnRequestAlone() {
    paste("a,b,c\n1,2,0\n3,NaN,1\n5,6,1\n");
    table.use(false);
    work();
    assertSame(OPENING, page.editor().scenario());
    var trouble = table.questionProperty().get().orElseThrow().trouble().orElseThrow();
    assertEquals(
        "1 row cannot be used: line 3: “b” must be a number, got \"NaN\"",
        new Texts().say(trouble.sentence()));
    assertEquals(1, trouble.rows());
    table.use(true);
    work();
    assertEquals(Message.of("table.opened.without", "Copied", "2", "1"), said());
    assertEquals(2, setup().data().size());
  }

  @Test
  void oneClassIsSaidInTheQuestionAndEverythingStays() {
    paste("a,b,c\n1,2,7\n3,4,7\n");
    table.use(false);
    work();
    var trouble = table.questionProperty().get().orElseThrow().trouble().orElseThrow();
    assertEquals(Message.of("table.trouble.all_one", "“7”"), trouble.sentence());
    assertEquals(0, trouble.rows());
    assertSame(OPENING, page.editor().scenario());
  }

  @Test
  void whatIsNoTableIsSaidAndEverythingStays() throws Exception {
    table.openCopied("Copied", "Dear all, hello");
    assertEquals(Message.of("table.none"), said());
    Path file = Files.writeString(folder.resolve("two.csv"), "1,2\n3,4\n");
    assertTrue(table.openIfTable(file.toString()));
    work();
    assertEquals("table.notUsed", said().key());
    assertEquals("two.csv", said().arguments().getFirst());
    assertFalse(table.underWayProperty().get());
    assertFalse(table.openIfTable("a.flatline"));
    table.open(() -> Optional.of(folder.resolve("none.tsv")));
    work();
    assertEquals("none.tsv", said().arguments().getFirst());
    assertSame(OPENING, page.editor().scenario());
  }

  @Test
  void whoCancelsSeesNothingOfItAnyMore() {
    table.openCopied("Copied", FLOWERS);
    table.cancel();
    work();
    assertFalse(table.underWayProperty().get());
    paste(FLOWERS);
    table.use(false);
    table.cancel();
    work();
    assertSame(OPENING, page.editor().scenario());
    assertFalse(table.underWayProperty().get());
  }

  @Test
  void whereScenariosAreLockedNoTableIsRead() {
    page.editor().lock(new Fence(Set.of(Control.SCENARIO)));
    table.openCopied("Copied", FLOWERS);
    assertFalse(table.underWayProperty().get());
  }
}
