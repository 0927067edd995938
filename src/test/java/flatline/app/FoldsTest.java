package flatline.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.interchange.scenario.PlainPresets;
import flatline.interchange.user.UserSettings.Fold;
import flatline.model.loop.TrainingLoop;
import flatline.model.scenario.Scenario;
import flatline.viewmodel.AlphaModel;
import flatline.viewmodel.Notices;
import flatline.viewmodel.study.StudyViewModel;
import flatline.viewmodel.study.run.StudyContext;
import flatline.viewmodel.study.table.Tables;
import flatline.viewmodel.training.TrainingContext;
import flatline.viewmodel.training.TrainingViewModel;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FoldsTest {

  private final TrainingLoop loop = new TrainingLoop(Scenario.DEFAULT);
  private final TrainingViewModel training =
      new TrainingViewModel(
          loop,
          PlainPresets.of(Scenario.DEFAULT),
          new TrainingContext(new AlphaModel(), new Notices(), Runnable::run));
  private final StudyViewModel study =
      new StudyViewModel(
          new StudyContext(
              new SimpleObjectProperty<>(Scenario.DEFAULT), (_, _) -> {}, Tables.NONE, 1),
          Runnable::run);
  private final Folds folds = new Folds(training, study);
  private final List<Set<Fold>> kept = new ArrayList<>();

  @AfterEach
  void end() {
    loop.close();
    study.close();
  }

  @Test
  void whatWasOpenIsOpenAgain() {
    folds.follow(Set.of(Fold.COMPARISON), () -> kept.add(folds.open()));
    assertTrue(study.comparison().detailsProperty().get());
    assertFalse(study.digits().detailsProperty().get());
    assertFalse(training.setup().moreProperty().get());
    assertEquals(List.of(), kept);
  }

  @Test
  void everyFoldIsKeptWhenItIsOpenedAndWhenItIsClosed() {
    folds.follow(Set.of(), () -> kept.add(folds.open()));
    training.setup().moreProperty().set(true);
    study.digits().detailsProperty().set(true);
    study.comparison().detailsProperty().set(true);
    training.setup().dataOpenProperty().set(true);
    training.setup().planes().switchTest();
    training.setup().planes().switchColors();
    assertEquals(EnumSet.allOf(Fold.class), kept.getLast());
    training.setup().moreProperty().set(false);
    training.setup().planes().switchColors();
    assertEquals(
        Set.of(Fold.COMPARISON, Fold.DIGITS, Fold.DATA, Fold.TEST_SAMPLES), kept.getLast());
    assertEquals(8, kept.size());
  }
}
