package flatline.view.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.model.activation.Activation;
import flatline.model.activation.Relu;
import flatline.view.Appearance;
import flatline.view.Page;
import flatline.view.SharedStage;
import flatline.view.Texts;
import flatline.view.Ui;
import flatline.view.window.MainWindow;
import flatline.viewmodel.Concept;
import flatline.viewmodel.ShellModel;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Tips that teach come by the mouse and by a key, with all that they have to say. */
@ExtendWith(ApplicationExtension.class)
class ConceptTipTest {

  private final Texts texts = new Texts();
  private TextField other;
  private TextField field;
  private Optional<Concept> concept = Optional.of(Concept.LEARNING_RATE);

  @Start
  void start(Stage stage) {
    var shell = new ShellModel(List.of("training"), "training");
    var theme = new Appearance(shell);
    field = new TextField();
    other = new TextField();
    ConceptTip.on(field, "What it does.", texts, () -> concept);
    var page = new Page("training", () -> new VBox(field, other), List.of());
    var window = new MainWindow(shell, new Ui(texts, theme.look()), List.of(page), () -> {});
    var scene = window.inScene(960, 640);
    theme.dress(scene);
    SharedStage.show(stage, scene);
  }

  @AfterEach
  void hide(FxRobot robot) {
    robot.interact(() -> {
      if (field.getTooltip() != null) {
        field.getTooltip().hide();
      }
    });
  }

  private Tooltip shown(FxRobot robot) {
    robot.interact(field::requestFocus);
    robot.type(KeyCode.F2);
    assertTrue(field.getTooltip().isShowing());
    return field.getTooltip();
  }

  private static List<String> said(Tooltip tip) {
    return tip.getGraphic().lookupAll(".label").stream()
        .map(each -> ((Label) each).getText())
        .toList();
  }

  @Test
  void aKeyShowsItAndTakesItAway(FxRobot robot) {
    Tooltip tip = shown(robot);
    robot.type(KeyCode.F2);
    assertFalse(tip.isShowing());
  }

  @Test
  void itTellsSentenceSourceAndWhatTheControlDoes(FxRobot robot) {
    assertEquals(
        List.of(
            texts.get("concept.learning_rate"),
            texts.get("concept.learning_rate.says"),
            texts.get("concept.learning_rate.source"),
            "What it does."),
        said(shown(robot)));
    assertTrue(field.getAccessibleHelp().contains(texts.get("concept.learning_rate.says")));
  }

  @Test
  void everyFormulaIsSetInTypeAndNoWordIsCut(FxRobot robot) {
    for (Concept each : Concept.values()) {
      concept = Optional.of(each);
      Tooltip tip = shown(robot);
      Node formula = tip.getGraphic().lookup(".formula-line");
      double width = tip.getGraphic().getLayoutBounds().getWidth();
      double most = formula.getLayoutBounds().getWidth();
      assertTrue(most > 0 && formula.prefWidth(-1) <= width + 1, each.name());
      for (Node line : tip.getGraphic().lookupAll(".label")) {
        Label label = (Label) line;
        assertTrue(label.getHeight() >= label.prefHeight(label.getWidth()) - 1, label.getText());
      }
      robot.type(KeyCode.F2);
    }
  }

  @Test
  void everyActivationIsExplainedByItsFormulaAndItsPaper() {
    for (Activation each : Activation.all()) {
      TaughtTerm term = TaughtTerm.named("activation." + each.id(), texts).orElseThrow();
      assertEquals(texts.name(each), term.title());
      assertEquals(each.formula().cases().size(), term.formulas().size());
      term.formulas().forEach(MathParser::parse);
      assertTrue(term.source().contains(each.source().title()), term.source());
    }
    assertEquals(
        List.of("f(x) = x  if x > 0", "f(x) = 0  if x ≤ 0"),
        TaughtTerm.of(new Relu(), texts).formulas());
  }

  @Test
  void severalTermsStandBelowEachOther(FxRobot robot) {
    List<TaughtTerm> terms =
        List.of(TaughtTerm.of(Concept.INACTIVE, texts), TaughtTerm.of(Concept.SLEEPING, texts));
    robot.interact(() -> ConceptTip.teach(other, "", () -> terms));
    robot.interact(other::requestFocus);
    robot.type(KeyCode.F2);
    List<String> said = said(other.getTooltip());
    assertTrue(said.containsAll(terms.stream().map(TaughtTerm::says).toList()), said::toString);
    robot.interact(() -> other.getTooltip().hide());
  }

  @Test
  void withoutATermItSaysWhatTheControlDoes(FxRobot robot) {
    concept = Optional.empty();
    Tooltip tip = shown(robot);
    assertEquals("What it does.", tip.getText());
  }

  @Test
  void namesOfSettingsAndOptionsAreKnownForConcepts() {
    assertEquals(Optional.of(Concept.HE), Concept.of("initialization.he"));
    assertEquals(Optional.of(Concept.DEAD), Concept.of("count.state.dead"));
    assertEquals(Optional.of(Concept.SLEEPING), Concept.of("count.sleeping"));
    assertEquals(Optional.of(Concept.INACTIVE), Concept.of("unit.inactive"));
    assertEquals(Optional.empty(), Concept.of("setting.seed"));
  }
}
