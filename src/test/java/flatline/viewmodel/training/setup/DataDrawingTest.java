package flatline.viewmodel.training.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.interchange.scenario.PlainPresets;
import flatline.model.data.DataKind;
import flatline.model.data.DataSource;
import flatline.model.data.DataSource.Point;
import flatline.model.data.Dataset;
import flatline.model.data.Split;
import flatline.model.scenario.Control;
import flatline.model.scenario.Fence;
import flatline.model.scenario.Scenario;
import flatline.model.scenario.Setup;
import flatline.viewmodel.AlphaModel;
import flatline.viewmodel.Message;
import flatline.viewmodel.Notices;
import flatline.viewmodel.training.FakeTraining;
import flatline.viewmodel.training.TrainingContext;
import flatline.viewmodel.training.TrainingViewModel;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DataDrawingTest {

  private final TrainingViewModel page =
      new TrainingViewModel(
          new FakeTraining(),
          PlainPresets.of(Scenario.DEFAULT),
          new TrainingContext(new AlphaModel(), new Notices(), Runnable::run));
  private final ScenarioEditor editor = page.editor();
  private final DataDrawing drawing = page.setup().drawing();

  private Setup setup() {
    return editor.scenario().setup();
  }

  private List<Point> points() {
    return ((DataSource.Points) setup().data()).points();
  }

  @Test
  void aSampleIsAddedToThoseThatAreThereAndNoneOfThemMoves() {
    Dataset before = setup().dataset();
    assertEquals(OptionalInt.of(200), drawing.add(0.5, -0.25, true));
    Dataset after = setup().dataset();
    assertEquals(201, after.size());
    assertEquals(new Point(0.5, -0.25, 1), points().getLast());
    for (int i = 0; i < before.size(); i++) {
      assertEquals(before.x(i), after.x(i));
      assertEquals(before.y(i), after.y(i));
      assertEquals(before.label(i), after.label(i));
    }
    drawing.add(3, 3, false);
    assertEquals(new Point(3, 3, -1), points().getLast());
    assertEquals(new Point(0.5, -0.25, 1), points().get(200));
  }

  @Test
  void aSampleIsMovedAndTakenAway() {
    drawing.startOver();
    assertEquals(List.of(new Point(-1, -1, -1), new Point(1, 1, 1)), points());
    drawing.add(0, 0, true);
    assertEquals(OptionalInt.of(2), drawing.nearest(0.05, 0, 0.1));
    assertEquals(OptionalInt.empty(), drawing.nearest(0.5, 0, 0.1));
    drawing.move(2, 0.5, 0);
    assertEquals(new Point(0.5, 0, 1), points().get(2));
    drawing.erase(-1, -1, 0.1);
    assertEquals(List.of(new Point(1, 1, 1), new Point(0.5, 0, 1)), points());
    assertEquals(Optional.empty(), drawing.troubleProperty().get());
    drawing.erase(1, 1, 0.1);
    assertEquals(2, points().size());
    assertEquals(Optional.of(Message.of("draw.tooFew")), drawing.troubleProperty().get());
    drawing.add(0, 1, false);
    assertEquals(Optional.empty(), drawing.troubleProperty().get());
  }

  @Test
  void aSampleIsAddedWhereTheFieldsSay() {
    drawing.x().type("0.75");
    drawing.y().type("-1.5");
    drawing.addTyped(false);
    assertEquals(new Point(0.75, -1.5, -1), points().getLast());
  }

  @Test
  void minibatchesAreSmallAsLongAsThereAreFewSamples() {
    drawing.startOver();
    assertEquals(2, setup().training().batchSize());
    for (int i = 0; i < 20; i++) {
      drawing.add(i, i, true);
    }
    assertEquals(16, setup().training().batchSize());
    editor.change(builder -> builder.batchSize(4));
    drawing.add(0, 1, true);
    assertEquals(4, setup().training().batchSize());
  }

  @Test
  void whatIsKeptBackStaysSo() {
    editor.change(builder -> builder.split(new Split(0.5)));
    Dataset kept = setup().testset();
    drawing.add(0, 0, true);
    assertEquals(101, setup().samples());
    assertEquals(100, setup().testset().size());
    assertEquals(kept.x(7), setup().testset().x(7));
    assertEquals(new Point(0, 0, 1), points().get(100));
    drawing.erase(0, 0, 1e-9);
    assertEquals(100, setup().samples());
    assertEquals(200, points().size());
  }

  @Test
  void ofTooManySamplesNothingIsDrawn() {
    editor.change(
        builder -> builder.data(new DataSource.Generated(DataKind.XOR, DataDrawing.MOST, 0)));
    Scenario before = editor.scenario();
    assertEquals(OptionalInt.empty(), drawing.add(0, 0, true));
    assertSame(before, editor.scenario());
    assertEquals(
        Optional.of(Message.of("draw.tooMany", "20,000")), drawing.troubleProperty().get());
  }

  @Test
  void whereDataAreLockedNothingIsDrawn() {
    editor.lock(new Fence(Set.of(Control.DATA)));
    assertEquals(OptionalInt.empty(), drawing.add(0, 0, true));
    assertTrue(setup().data() instanceof DataSource.Generated);
    assertTrue(drawing.troubleProperty().get().isPresent());
    assertFalse(drawing.activeProperty().get());
  }
}
