package flatline.viewmodel.training.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import flatline.interchange.scenario.Presets;
import flatline.model.data.Split;
import flatline.model.scenario.Scenario;
import flatline.viewmodel.AlphaModel;
import flatline.viewmodel.Notices;
import flatline.viewmodel.training.FakeTraining;
import flatline.viewmodel.training.TrainingContext;
import flatline.viewmodel.training.TrainingViewModel;
import org.junit.jupiter.api.Test;

/** What is kept back fills no minibatch. */
class SplitDataTest {

  private final TrainingViewModel page =
      new TrainingViewModel(
          new FakeTraining(),
          Presets.all(),
          new TrainingContext(new AlphaModel(), new Notices(), Runnable::run));

  private Scenario open(Scenario scenario) {
    page.editor().open(scenario);
    return page.editor().scenario();
  }

  @Test
  void otherDataKeepTheMinibatchWithinWhatIsTrainedOn() {
    open(Scenario.DEFAULT.with(b -> b.split(new Split(0.25)).batchSize(50)));
    page.setup().data().kind().choose("moons");
    assertEquals(50, page.editor().scenario().setup().training().batchSize());
    open(Scenario.DEFAULT.with(b -> b.split(new Split(0.05)).batchSize(10)));
    page.setup().data().samples().type("100");
    assertEquals(5, page.editor().scenario().setup().training().batchSize());
    assertEquals(100, page.editor().scenario().setup().data().size());
  }
}
