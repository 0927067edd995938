package flatline.viewmodel.training.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.interchange.scenario.Presets;
import flatline.model.data.CountedPoints;
import flatline.model.data.DataSource;
import flatline.model.scenario.Change;
import flatline.model.scenario.InterventionList;
import flatline.model.scenario.Scenario;
import flatline.model.scenario.Target;
import flatline.viewmodel.AlphaModel;
import flatline.viewmodel.Notices;
import flatline.viewmodel.training.FakeTraining;
import flatline.viewmodel.training.TrainingContext;
import flatline.viewmodel.training.TrainingViewModel;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A million points may be open, so whatever a slider does walks over none of them. */
class UnwalkedDataTest {

  private final CountedPoints points = new CountedPoints(1000);
  private final AlphaModel alpha = new AlphaModel();
  private final List<Presets.Preset> presets = Presets.all();
  private final TrainingViewModel page =
      new TrainingViewModel(
          new FakeTraining(), presets, new TrainingContext(alpha, new Notices(), Runnable::run));
  private Scenario scenario = Scenario.DEFAULT;

  @BeforeEach
  void open() {
    DataSource data = points.data();
    assertTrue(points.takeLooks() >= 1000, "the points are checked when they are made");
    scenario =
        Scenario.DEFAULT.with(new Scenario.Title("Mine", "measured")).with(b -> b.data(data));
    page.editor().open(scenario);
    points.takeLooks();
  }

  @Test
  void theLeakIsSet() {
    alpha.set(0.2);
    alpha.set(0.3);
    assertTrue(page.editor().isChanged());
    assertEquals(0, points.takeLooks());
  }

  @Test
  void aNumberOfTheSetUpIsSetAndSetBack() {
    page.setup().initialization().bias().type("-1");
    assertTrue(page.editor().isChanged());
    page.setup().initialization().bias().type("0");
    assertEquals("Mine", page.editor().scenario().title().name());
    page.setup().optimizer().rate().type("0.7");
    page.setup().optimizer().batchSize().type("7");
    assertEquals(0, points.takeLooks());
  }

  @Test
  void theRunIsChangedAndItsTimelinesCompared() {
    Change leak = new Change.Set(new Target.Alpha(Target.ALL), 0.2);
    Scenario changed = InterventionList.make(scenario, 30, leak);
    assertEquals(30, InterventionList.common(scenario, changed));
    assertEquals(-1, InterventionList.common(scenario, InterventionList.make(scenario, 0, leak)));
    assertEquals(0, points.takeLooks());
  }
}
