package flatline.interchange.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.model.autopsy.Cause;
import flatline.model.autopsy.CauseFinder;
import flatline.model.autopsy.StepArithmetic;
import flatline.model.scenario.Scenario;
import flatline.model.training.LifeEvent;
import flatline.model.training.Timeline;
import flatline.model.training.Trainer;
import flatline.model.vitals.Examiner;
import flatline.model.vitals.UnitState;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The files beside the document of the format that show what no preset uses. */
class ExamplesTest {

  private static final Path FOLDER = Path.of("assets", "scenarios", "examples");

  static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void eachStatesEveryKeyInOneWayOfWritingAndTrains(Path file) throws Exception {
    Scenario scenario = ScenarioFile.read(file);
    assertEquals(
        new String(ScenarioText.write(scenario), StandardCharsets.UTF_8), Files.readString(file));
    assertFalse(scenario.title().expect().isBlank());
    Trainer trainer = new Trainer(scenario);
    trainer.advanceTo(scenario.setup().training().steps());
    assertTrue(trainer.contenders().stream().allMatch(each -> each.divergence().isEmpty()));
  }

  @Test
  void theUnitThatDecayIsSaidToBringBackComesBackByItAtThatStep() throws Exception {
    Scenario scenario = ScenarioFile.read(FOLDER.resolve("weight-decay.flatline"));
    Timeline timeline = new Timeline(scenario);
    timeline.goTo(scenario.setup().training().steps());
    LifeEvent event =
        timeline.events(0).stream()
            .filter(each -> each.unit() == 0 && each.step() > 0)
            .findFirst()
            .orElseThrow();
    assertEquals(LifeEvent.Kind.REVIVAL, event.kind());
    assertTrue(scenario.title().expect().contains("at step " + event.step() + "."), "" + event);
    assertEquals(Cause.DECAY, new CauseFinder(timeline).examine(0, event).cause());
    StepArithmetic step = StepArithmetic.of(timeline, 0, 0, 0, event.step());
    assertTrue(step.meanGradient().stream().allMatch(gradient -> gradient == 0));
  }

  @Test
  void theUnitThatIsSaidToBeBornDeadIs() throws Exception {
    Scenario scenario = ScenarioFile.read(FOLDER.resolve("explicit-weights.flatline"));
    Trainer trainer = new Trainer(scenario);
    trainer.advanceTo(scenario.setup().training().steps());
    Examiner examiner = new Examiner(trainer.samples(), scenario.setup().shape());
    var relu = trainer.contenders().getFirst().network();
    var leaky = trainer.contenders().getLast().network();
    assertEquals(UnitState.DEAD, examiner.examine(relu).unit(0, 0).state());
    assertEquals(scenario.setup().start().bias(0, 0), relu.bias(0, 0));
    assertEquals(scenario.setup().start().weight(0, 0, 1), relu.weight(0, 0, 1));
    assertTrue(scenario.setup().start().bias(0, 0) != leaky.bias(0, 0));
  }
}
