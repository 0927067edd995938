package flatline.viewmodel.training.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.interchange.scenario.Presets;
import flatline.model.data.Features;
import flatline.model.data.SlowStream;
import flatline.model.data.StreamSource;
import flatline.model.loop.Snapshot;
import flatline.model.scenario.Scenario;
import flatline.model.scenario.Setup;
import flatline.viewmodel.AlphaModel;
import flatline.viewmodel.Notices;
import flatline.viewmodel.training.FakeTraining;
import flatline.viewmodel.training.TrainingContext;
import flatline.viewmodel.training.TrainingViewModel;
import org.junit.jupiter.api.Test;

/** A stream is chosen like other data, and shown where its samples lie. */
class StreamSetupTest {

  private final TrainingViewModel page =
      new TrainingViewModel(
          new FakeTraining(),
          Presets.all(),
          new TrainingContext(new AlphaModel(), new Notices(), Runnable::run));

  private Setup setup() {
    return page.editor().scenario().setup();
  }

  @Test
  void itIsChosenAndLeftWithAllThatHasToFollow() {
    page.editor().open(Scenario.DEFAULT);
    assertFalse(page.setup().data().streamsProperty().get());
    page.setup().drawing().activeProperty().set(true);
    page.setup().data().kind().choose("stream");
    assertEquals(new StreamSource(), setup().data());
    assertEquals(Features.DIGITS, setup().features());
    assertEquals(1, setup().training().batchSize());
    assertTrue(page.setup().data().streamsProperty().get());
    assertFalse(page.setup().data().generatedProperty().get());
    assertFalse(page.setup().drawing().activeProperty().get(), "its samples cannot be drawn");
    page.setup().data().kind().choose("moons");
    assertEquals(Features.PLANE, setup().features());
    assertFalse(page.setup().data().streamsProperty().get());
  }

  @Test
  void whatIsShownTurnsToTheTaskUnderWay() {
    Scenario stream = Scenario.DEFAULT.with(b -> b.otherData(new StreamSource()).rate(0.01));
    var before = Snapshot.of(stream, SlowStream.TASK - 1);
    var after = Snapshot.of(stream, SlowStream.TASK);
    assertEquals(1, before.stepsToOtherSamples().orElseThrow());
    assertEquals(SlowStream.TASK, after.stepsToOtherSamples().orElseThrow());
    assertNotEquals(before.data(), after.data());
    for (Snapshot each : new Snapshot[] {before, after}) {
      for (int i = 0; i < each.data().size(); i++) {
        double right = each.data().x(i) - each.window().left();
        assertTrue(right > 0 && right < each.window().size(), "sample " + i);
      }
    }
    assertFalse(Snapshot.of(Scenario.DEFAULT, 1).stepsToOtherSamples().isPresent());
  }
}
