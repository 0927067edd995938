package flatline.viewmodel.training.truth;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import flatline.interchange.scenario.Presets;
import flatline.model.loop.Snapshot;
import flatline.model.loop.TrainingLoop;
import flatline.model.scenario.Entrant;
import flatline.model.scenario.Remedy;
import flatline.model.scenario.Scenario;
import flatline.viewmodel.AlphaModel;
import flatline.viewmodel.Notices;
import flatline.viewmodel.UnitModel;
import flatline.viewmodel.training.TrainingContext;
import flatline.viewmodel.training.TrainingViewModel;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Somebody does on the Training page whatever comes to mind, and at any moment, whether all is
 * there that was asked for or not, every number shown is that of the step it stands beside.
 */
class TruthMonkeyTest {

  private static final long FRAME = 16_000_000L;
  private static final long SECOND = 1_000_000_000L;
  private static final int MOMENTS = 10_000;
  private static final int WALKS = 20;
  private static final int TRAIL = 40;

  /** What a walk comes by seldom; not to have come by it would prove nothing. */
  private static final List<String> RARE =
      List.of(
          "step of divergence",
          "step in slow motion",
          "what happened last",
          "step of the outlook",
          "sample's output",
          "field of the leak",
          "cause sought");

  private final Map<String, Integer> compared = new TreeMap<>();
  private final List<Presets.Preset> presets = Presets.all();

  @Test
  @Timeout(900)
  void atTenThousandMomentsEveryNumberIsTrue() {
    for (int seed = 1; seed <= WALKS; seed++) {
      walk(seed, MOMENTS / WALKS);
    }
    for (String what : RARE) {
      assertTrue(compared.containsKey(what), what + " was never compared: " + compared);
    }
  }

  private void walk(int seed, int moments) {
    try (var loop = new TrainingLoop(presets.getFirst().scenario())) {
      new Walk(seed, loop).go(moments);
    }
  }

  /** The plain program of this room knows of no optimizer: tests of their own hold those. */
  private static boolean isSteppedPlainly(Scenario scenario) {
    return scenario.setup().entrants().stream().map(Entrant::remedy).allMatch(Remedy.NONE::equals);
  }

  /** One walk, from the first preset at its start. */
  private final class Walk {

    private final int seed;
    private final SplittableRandom random;
    private final CountingTraining training;
    private final AlphaModel alpha = new AlphaModel();
    private final Notices notices = new Notices();
    private final TrainingViewModel page;
    private final PageTruth truth;
    private final MonkeyHands hands;
    private final Deque<String> trail = new ArrayDeque<>();
    private long clock;

    Walk(int seed, TrainingLoop loop) {
      this.seed = seed;
      random = new SplittableRandom(seed);
      training = new CountingTraining(loop);
      page =
          new TrainingViewModel(
              training, presets, new TrainingContext(alpha, notices, Runnable::run));
      var unit = new UnitModel();
      page.shareUnit(unit);
      truth = new PageTruth(page, alpha, unit, random.split());
      List<Scenario> scenarios =
          presets.stream()
              .map(Presets.Preset::scenario)
              .filter(TruthMonkeyTest::isSteppedPlainly)
              .toList();
      hands = new MonkeyHands(page, alpha, scenarios, random.split());
    }

    void go(int moments) {
      settle();
      for (int moment = 0; moment < moments; moment++) {
        try {
          live();
        } catch (AssertionError | RuntimeException wrong) {
          throw new AssertionError(
              "seed "
                  + seed
                  + ", moment "
                  + moment
                  + ": "
                  + wrong
                  + "\n"
                  + String.join("\n", trail),
              wrong);
        }
      }
      truth.compared().forEach((what, count) -> compared.merge(what, count, Integer::sum));
    }

    private void live() {
      note(hands.act(shown().orElseThrow()));
      boolean settled = random.nextInt(3) == 0;
      if (settled) {
        settle();
      } else {
        for (int pulses = random.nextInt(3); pulses > 0; pulses--) {
          pulse(FRAME);
        }
      }
      truth.check(settled);
      notices
          .saidProperty()
          .get()
          .filter(Notices.Notice::isError)
          .ifPresent(error -> fail(error.message().toString()));
    }

    private void note(String deed) {
      trail.addLast(shown().map(now -> now.at().toString()).orElse("") + " " + deed);
      if (trail.size() > TRAIL) {
        trail.removeFirst();
      }
    }

    private Optional<Snapshot> shown() {
      return page.snapshotProperty().get();
    }

    private void pulse(long nanos) {
      clock += nanos;
      page.onPulse(clock);
    }

    /** Until all is shown that was asked for; what was held back is passed on at once. */
    private void settle() {
      long deadline = System.nanoTime() + 60 * SECOND;
      do {
        pulse(SECOND);
        LockSupport.parkNanos(20_000);
        if (System.nanoTime() > deadline) {
          fail("nothing comes any more");
        }
      } while (shown().filter(training::isAnswered).isEmpty());
    }
  }
}
