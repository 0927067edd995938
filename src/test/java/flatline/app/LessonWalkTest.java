package flatline.app;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import flatline.interchange.lesson.ShippedLessons;
import flatline.interchange.scenario.Presets;
import flatline.model.lesson.Lesson;
import flatline.model.lesson.LessonPage;
import flatline.model.lesson.StepState;
import flatline.model.loop.Snapshot;
import flatline.model.loop.TrainingLoop;
import flatline.model.network.UnitRef;
import flatline.viewmodel.AlphaModel;
import flatline.viewmodel.ShellModel;
import flatline.viewmodel.lesson.LessonViewModel;
import flatline.viewmodel.lesson.OpenLesson;
import flatline.viewmodel.study.StudyPart;
import flatline.viewmodel.training.TrainingContext;
import flatline.viewmodel.training.TrainingViewModel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each step of each lesson shows the same whichever way one comes to it. */
@Timeout(300)
class LessonWalkTest {

  /** All that can be told from looking; networks to the bit. */
  private record Sight(
      String page,
      Optional<StudyPart> part,
      Object scenario,
      long step,
      long head,
      boolean playing,
      double speed,
      double alpha,
      Optional<UnitRef> unit,
      List<Integer> networks) {}

  /** Some runs are long. */
  private static ConditionFactory patiently() {
    return await().atMost(Duration.ofSeconds(100)).pollInterval(Duration.ofMillis(2));
  }

  /** A window without a screen. */
  private static final class Window implements AutoCloseable {

    private final ShellModel shell = new ShellModel(ShellModel.PAGES, "training");
    private final AlphaModel alpha = new AlphaModel();
    private final TrainingLoop loop = new TrainingLoop(Presets.all().getFirst().scenario());
    private final TrainingViewModel training =
        new TrainingViewModel(
            loop, Presets.all(), new TrainingContext(alpha, shell.notices(), Runnable::run));
    private StudyPart part = StudyPart.COMPARISON;
    private final LessonStage stage =
        new LessonStage(shell, training.narration(), opened -> part = opened, _ -> {});
    // Answers are not of interest here, and take long.
    private final LessonViewModel lessons = new LessonViewModel(stage, shell.notices(), _ -> {});

    OpenLesson open(Lesson lesson) {
      lessons.open(lesson);
      return lessons.openProperty().get().orElseThrow();
    }

    /** What is seen of a step once it stands, or has begun to play. */
    Sight sight(StepState state, boolean plays) {
      long from = state.excerpt().orElseThrow().from();
      patiently()
          .until(() -> {
            training.onPulse(System.nanoTime());
            Optional<Snapshot> shown = training.snapshotProperty().get();
            return shown.isPresent()
                && shown.get().scenario().equals(state.excerpt().get().scenario())
                && !training.lateProperty().get()
                && (plays
                    ? shown.get().playing() || shown.get().step() > from
                    : shown.get().step() == from && shown.get().head() == from);
          });
      if (plays) {
        // How far it has come is up to the clock.
        patiently()
            .until(() -> {
              training.onPulse(System.nanoTime());
              training.timeline().goTo(from);
              return training.snapshotProperty().get().orElseThrow().step() == from
                  && !training.transport().playingProperty().get();
            });
      }
      Snapshot shown = training.snapshotProperty().get().orElseThrow();
      List<Integer> networks = new ArrayList<>();
      shown.contenders().forEach(each -> networks.add(each.network().hashCode()));
      return new Sight(
          shell.pageProperty().get(),
          shell.pageProperty().get().equals("study") ? Optional.of(part) : Optional.empty(),
          shown.scenario(),
          shown.step(),
          plays ? 0 : shown.head(),
          training.transport().playingProperty().get(),
          training.transport().speed().stepsPerSecondProperty().get(),
          alpha.alpha(),
          training.selection().selected(),
          networks);
    }

    @Override
    public void close() {
      loop.close();
    }
  }

  private Window window = new Window();

  @AfterEach
  void close() {
    window.close();
  }

  static List<String> lessons() {
    return ShippedLessons.ids();
  }

  private static boolean plays(OpenLesson open) {
    return open.step().question().isEmpty()
        && open.step().state().page() == LessonPage.TRAINING
        && open.step().state().excerpt().orElseThrow().motion().isPresent();
  }

  private Sight sight(OpenLesson open) {
    return window.sight(open.step().state(), plays(open));
  }

  @ParameterizedTest
  @MethodSource("lessons")
  void forwardsAndBackwardsEachStepIsAsIfItWereSetDirectly(String id) {
    Lesson lesson = ShippedLessons.get(id);
    int last = lesson.steps().size() - 1;
    OpenLesson open = window.open(lesson);
    List<Sight> forwards = new ArrayList<>(List.of(sight(open)));
    while (open.hasNext()) {
      window.lessons.next();
      forwards.add(sight(open));
    }
    assertEquals(last + 1, forwards.size());
    for (int place = last - 1; place >= 0; place--) {
      window.lessons.back();
      assertEquals(place, open.placeProperty().get());
      assertEquals(forwards.get(place), sight(open), id + ", step " + (place + 1) + " by Back");
    }
    for (int place = last; place >= 0; place--) {
      try (Window other = new Window()) {
        OpenLesson set = other.open(lesson);
        set.goTo(place);
        Sight direct = other.sight(set.step().state(), plays(set));
        assertEquals(direct, forwards.get(place), id + ", step " + (place + 1) + " by Next");
      }
    }
  }

  @Test
  void whatSomebodyChangedInAStepIsGoneWhenTheStepIsShownAgain() {
    OpenLesson open = window.open(ShippedLessons.get("bad-initialization"));
    window.lessons.next();
    Sight before = sight(open);
    window.alpha.set(0.77);
    window.training.transport().step();
    window.training.selection().select(new UnitRef(0, 1));
    patiently()
        .until(() -> {
          window.training.onPulse(System.nanoTime());
          return window.training.snapshotProperty().get().orElseThrow().step() == 1;
        });
    window.lessons.next();
    window.lessons.back();
    assertEquals(before, sight(open));
  }

  @Test
  void playingStopsWhereTheStepSaysAndLeavingKeepsTheRun() {
    OpenLesson open = window.open(ShippedLessons.get("large-step"));
    assertEquals(0, sight(open).step());
    double told = window.training.transport().speed().stepsPerSecondProperty().get();
    assertEquals(1, told);
    window.training.transport().speed().drag(1);
    window.training.transport().toggle();
    patiently()
        .until(() -> {
          window.training.onPulse(System.nanoTime());
          return window.training.snapshotProperty().get().orElseThrow().step() == 3
              && !window.training.transport().playingProperty().get();
        });
    window.lessons.close();
    window.training.onPulse(System.nanoTime());
    assertEquals(3, window.training.snapshotProperty().get().orElseThrow().step());
    assertEquals(
        TrainingLoop.FIRST_SPEED,
        window.training.transport().speed().stepsPerSecondProperty().get());
    assertTrue(window.lessons.openProperty().get().isEmpty());
  }
}
