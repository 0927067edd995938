package flatline.viewmodel.training.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.interchange.scenario.PlainPresets;
import flatline.interchange.scenario.Presets;
import flatline.model.scenario.Change;
import flatline.model.scenario.Intervention;
import flatline.model.scenario.Scenario;
import flatline.model.scenario.Target;
import flatline.viewmodel.AlphaModel;
import flatline.viewmodel.Notices;
import flatline.viewmodel.training.FakeTraining;
import flatline.viewmodel.training.Snapshots;
import flatline.viewmodel.training.TrainingContext;
import flatline.viewmodel.training.TrainingViewModel;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A text is said of the run it was measured for, and of no other. */
class ExpectationTest {

  private static final Intervention BY_HAND =
      new Intervention(5, new Change.Set(new Target.Bias(0, 0, 2), 1));

  private final List<Scenario> presets =
      Presets.all().stream().map(Presets.Preset::scenario).toList();
  private final Scenario opening = presets.getFirst();
  private final FakeTraining training = new FakeTraining();
  private final TrainingViewModel page =
      new TrainingViewModel(
          training,
          PlainPresets.of(presets),
          new TrainingContext(new AlphaModel(), new Notices(), Runnable::run));
  private long run;

  private String said() {
    return page.setup().expectationProperty().get();
  }

  private void show(Scenario trained) {
    training.offer(Snapshots.of(run, trained, 6));
    page.onPulse(0);
  }

  @Test
  void theOpeningPresetTellsOfItsSeedAndOfEverySeed() {
    assertEquals(opening.title().expect(), said());
    assertTrue(said().contains("With this seed"));
    assertTrue(opening.title().expectOfEverySeed().contains("Over 200 seeds"));
    assertFalse(opening.title().expectOfEverySeed().contains("this seed"));
  }

  @Test
  void noPresetTellsOfOneSeedAmongWhatIsTrueOfAll() {
    for (Scenario preset : presets) {
      String text = preset.title().expectOfEverySeed().toLowerCase(java.util.Locale.ROOT);
      assertFalse(text.contains("this seed"), text);
      assertTrue(text.contains("200 seeds"), text);
    }
  }

  @Test
  void withAnotherSeedOnlyWhatIsTrueOverSeedsIsSaid() {
    page.editor().newSeed();
    assertEquals(opening.title().expectOfEverySeed(), said());
    assertEquals(said(), page.editor().scenario().title().expect(), "nor is it saved");
    page.setup().optimizer().seed().type(Long.toString(opening.setup().seed()));
    assertEquals(opening.title().expect(), said());
  }

  @Test
  void aSeedOfAStudyIsToldWhatIsTrueOverSeeds() {
    page.editor().openEnd(opening.with(b -> b.seed(7)));
    assertEquals(opening.title().expectOfEverySeed(), said());
  }

  @Test
  void aCellOfAMapIsToldNothing() {
    page.editor().openEnd(opening.with(b -> b.rate(0.05)));
    assertEquals("", said());
    assertEquals("Watch units die (changed)", page.setup().titleProperty().get());
    page.editor().openEnd(opening.with(b -> b.steps(500)));
    assertEquals("", said(), "what was measured after 3,000 steps");
  }

  @Test
  void aFileWithTheWordsOfAPresetIsNotTakenAtThem() {
    page.editor().open(opening.with(b -> b.seed(7)));
    assertEquals(opening.title().expectOfEverySeed(), said());
    page.editor().open(opening.with(b -> b.rate(0.05)));
    assertEquals("", said());
  }

  @Test
  void aChangeByHandTakesItAwayAndUndoBringsItBack() {
    show(opening);
    assertEquals(opening.title().expect(), said());
    show(opening.with(List.of(BY_HAND)));
    assertEquals("", said());
    show(opening);
    assertEquals(opening.title().expect(), said());
  }

  @Test
  void aChangeOfTheSetUpTakesItAwayAtOnce() {
    show(opening);
    page.setup().optimizer().rate().type("1.5");
    assertEquals("", said());
    show(opening);
    assertEquals("", said(), "the picture that is still on its way");
    page.editor().make(new Change.Set(new Target.LearningRate(), 2));
    assertEquals(opening.title().expect(), said());
  }

  @Test
  void whatAFileSaysIsSaidOfItsOwnSeedAlone() {
    Scenario file =
        opening.with(b -> b.rate(0.7)).with(new Scenario.Title("Mine", "Unit 3 dies at step 12."));
    page.editor().open(file);
    assertEquals("Unit 3 dies at step 12.", said());
    page.editor().newSeed();
    assertEquals("", said());
    page.setup().optimizer().seed().type(Long.toString(opening.setup().seed()));
    assertEquals("Unit 3 dies at step 12.", said());
    assertEquals("Mine", page.setup().titleProperty().get());
  }
}
