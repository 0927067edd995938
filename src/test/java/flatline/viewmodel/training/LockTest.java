package flatline.viewmodel.training;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.interchange.scenario.Presets;
import flatline.interchange.scenario.ScenarioFile;
import flatline.interchange.user.Session;
import flatline.model.lesson.Excerpt;
import flatline.model.lesson.LessonPage;
import flatline.model.lesson.StepState;
import flatline.model.loop.Snapshot;
import flatline.model.loop.TrainingLoop;
import flatline.model.scenario.Change;
import flatline.model.scenario.Control;
import flatline.model.scenario.Fence;
import flatline.model.scenario.Scenario;
import flatline.model.scenario.Target;
import flatline.viewmodel.AlphaModel;
import flatline.viewmodel.AlphaSetting;
import flatline.viewmodel.LockModel;
import flatline.viewmodel.Notices;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is locked cannot be changed, whichever way somebody tries. */
class LockTest {

  private static final Fence ALL = Fence.allBut(Set.of());
  private static final Scenario OPENING = Presets.all().getFirst().scenario();

  @TempDir private Path folder;
  private final TrainingLoop loop = new TrainingLoop(OPENING);
  private final AlphaModel alpha = new AlphaModel();
  private final AlphaSetting leak = new AlphaSetting(alpha);
  private final Notices notices = new Notices();
  private final TrainingViewModel page =
      new TrainingViewModel(
          loop, Presets.all(), new TrainingContext(alpha, notices, Runnable::run));
  private final LockModel lock = page.editor().lock();

  @AfterEach
  void close() {
    loop.close();
  }

  private Snapshot shown() {
    return page.snapshotProperty().get().orElseThrow();
  }

  private void until(Callable<Boolean> holds) {
    await()
        .until(() -> {
          page.onPulse(System.nanoTime());
          return page.snapshotProperty().get().isPresent() && holds.call();
        });
  }

  private void settle() {
    until(() -> page.isSettled(shown()));
  }

  private boolean isRefused() {
    boolean refused =
        notices
            .saidProperty()
            .get()
            .filter(said -> said.message().equals(LockModel.refusal()))
            .isPresent();
    notices.dismiss();
    return refused;
  }

  @Test
  void everySettingIsHeldAndTheRunStaysToTheBit() {
    settle();
    Scenario before = shown().scenario();
    page.editor().lock(ALL);
    var setup = page.setup();
    List<Runnable> tries =
        List.of(
            () -> leak.take(0.5),
            () -> leak.step(true),
            () -> setup.optimizer().rate().type("3"),
            () -> setup.optimizer().batchSize().type("7"),
            () -> setup.optimizer().seed().type("77"),
            () -> setup.optimizer().decay().type("0.01"),
            () -> setup.initialization().bias().type("-4"),
            () -> setup.data().noise().type("0.3"),
            () -> setup.data().scale().drag(0.9),
            () -> setup.data().kind().choose("xor"),
            () -> setup.network().width().type("3"),
            () -> setup.contenders().add(),
            () -> setup.contenders().remove(0),
            () -> setup.contenders().activation(0).choose("tanh"),
            () -> setup.gallery().open(setup.gallery().current().orElseThrow()),
            page.editor()::newSeed,
            page.editor()::restart,
            page.files()::create,
            page.transport()::toggle,
            page.transport()::step,
            page.transport()::epoch,
            page.transport().speed()::faster,
            () -> page.timeline().goTo(0),
            () -> page.timeline().change(new Change.Set(new Target.Bias(0, 0, 0), 5)),
            () -> page.timeline().change(new Change.Freeze(new Change.UnitAddress(0, 0, 0))));
    for (int i = 0; i < tries.size(); i++) {
      tries.get(i).run();
      assertTrue(isRefused(), "try " + i);
    }
    settle();
    assertEquals(before, shown().scenario());
    assertEquals(before.setup(), page.editor().scenario().setup());
    assertEquals(0, shown().step());
    assertEquals(before.setup().contenders().get(1).parameter().orElseThrow(), alpha.alpha());
  }

  @Test
  void whatIsLeftFreeCanBeChanged() {
    page.editor().lock(Fence.allBut(Set.of(Control.ALPHA, Control.TRANSPORT)));
    settle();
    leak.take(0.5);
    page.transport().step();
    until(() -> shown().step() == 1);
    assertFalse(isRefused());
    assertEquals(
        0.5, page.editor().scenario().setup().contenders().get(1).parameter().orElseThrow());
  }

  @Test
  void undoDoesNotGetRoundItAndDoesNotOpenIt() {
    settle();
    page.setup().optimizer().rate().type("3");
    settle();
    page.setup().optimizer().seed().type("77");
    settle();
    page.editor().lock(new Fence(Set.of(Control.SEED)));
    page.undoing().undo();
    settle();
    assertTrue(isRefused());
    assertEquals(77, shown().scenario().setup().seed());
    lock.open();
    page.undoing().undo();
    settle();
    assertFalse(isRefused());
    assertEquals(OPENING.setup().seed(), shown().scenario().setup().seed());
    assertEquals(Set.of(Control.SEED), page.editor().scenario().fence().locked());
    lock.close();
    page.undoing().redo();
    assertTrue(isRefused());
  }

  @Test
  void itIsOpenedWithoutAPasswordAndClosedAgain() {
    page.editor().lock(ALL);
    lock.open();
    assertTrue(lock.openedProperty().get());
    page.setup().optimizer().rate().type("3");
    assertFalse(isRefused());
    lock.close();
    page.setup().optimizer().rate().type("4");
    assertTrue(isRefused());
    assertEquals(3, page.setup().optimizer().rate().value());
    page.editor().lock(Fence.OPEN);
    assertTrue(lock.setProperty().get().isOpen());
  }

  @Test
  void aFileKeepsItAndIsUnsavedUntilItDoes() throws Exception {
    Path file = folder.resolve("locked.flatline");
    ScenarioFile.write(OPENING, file);
    settle();
    page.files().open(file);
    page.files().onPulse();
    settle();
    page.editor().lock(new Fence(Set.of(Control.SEED)));
    page.files().onPulse();
    assertTrue(page.files().openProperty().get().orElseThrow().unsaved());
    page.files().saver().save(null);
    page.files().onPulse();
    assertFalse(page.files().openProperty().get().orElseThrow().unsaved());
    assertEquals(Set.of(Control.SEED), ScenarioFile.read(file).fence().locked());
    page.files().create();
    assertTrue(lock.setProperty().get().isOpen());
    page.files().open(file);
    page.files().onPulse();
    assertTrue(lock.inForceProperty().get().holds(Control.SEED));
  }

  @Test
  void aSessionThatComesBackIsLockedAsItWas() {
    Scenario locked = OPENING.with(ALL).with(setup -> setup.seed(9));
    page.memory().restore(new Session(locked, locked.with(Fence.OPEN), 3));
    until(() -> shown().step() == 3 && shown().scenario().setup().seed() == 9);
    assertEquals(ALL, lock.inForceProperty().get());
    page.transport().step();
    assertTrue(isRefused());
  }

  @Test
  void whereFilesAreLockedNoLessonTakesTheirPlace() {
    page.editor().lock(new Fence(Set.of(Control.SCENARIO)));
    assertFalse(page.narration().mayBeLeft());
    assertTrue(isRefused());
    lock.open();
    assertTrue(page.narration().mayBeLeft());
  }

  @Test
  void aStepThatIsToldAgainAfterACrashLocksWhatItLocked() {
    settle();
    double pace = page.transport().speed().stepsPerSecondProperty().get() / 2;
    var told = OPENING.with(setup -> setup.seed(5));
    var motion = new Excerpt.Motion(9, OptionalDouble.of(pace));
    page.narration()
        .resume(
            new StepState(
                Optional.of(new Excerpt(told, 4, Optional.of(motion))),
                LessonPage.TRAINING,
                List.of(),
                ALL));
    assertEquals(ALL, lock.inForceProperty().get());
    assertEquals(pace, page.transport().speed().stepsPerSecondProperty().get());
    assertFalse(isRefused());
    page.transport().step();
    assertTrue(isRefused());
    page.narration().end();
    assertTrue(lock.inForceProperty().get().isOpen());
  }

  @Test
  void aLessonPassesItsOwnLockWhichGoesWithIt() {
    settle();
    var told = OPENING.with(setup -> setup.seed(5));
    page.narration()
        .show(
            new StepState(
                Optional.of(new Excerpt(told, 4, Optional.empty())),
                LessonPage.TRAINING,
                List.of(),
                ALL),
            true);
    until(() -> shown().scenario().equals(told) && shown().step() == 4);
    assertFalse(isRefused());
    page.transport().step();
    assertTrue(isRefused());
    page.editor().lock(new Fence(Set.of(Control.SEED)));
    assertEquals(Set.of(Control.SEED), lock.inForceProperty().get().locked());
    assertTrue(page.editor().scenario().fence().isOpen(), "it is the step's");
    page.narration().end();
    assertTrue(lock.setProperty().get().isOpen());
  }
}
