package flatline.model.lanes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import flatline.model.lanes.descent.LaneNetworks;
import flatline.model.network.Samples;
import flatline.model.network.Shape;
import flatline.model.scenario.Scenario;
import java.lang.management.ManagementFactory;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LaneSilenceTest {

  private static final int LANES = 8;
  private static final int UNITS = 3;
  private static final int STEPS = 3000;
  private static final int LOOKS = 4;

  private final LaneNetworks networks = new LaneNetworks(new Shape(2, List.of(UNITS)), LANES);
  private final List<LaneSource> sources =
      IntStream.range(0, LANES)
          .mapToObj(i -> new LaneSource(Scenario.DEFAULT.with(b -> b.seed(i))))
          .toList();

  /** Units whose border lies near the rim of the data, so that a small move turns many of them. */
  private void draw(SplittableRandom random, double size) {
    for (int unit = 0; unit < UNITS; unit++) {
      for (int lane = 0; lane < LANES; lane++) {
        double angle = random.nextDouble(0, 2 * Math.PI);
        networks.weight(0, unit, 0)[lane] = size * StrictMath.cos(angle);
        networks.weight(0, unit, 1)[lane] = size * StrictMath.sin(angle);
        networks.bias(0, unit)[lane] = -size * random.nextDouble(1, 2);
      }
    }
  }

  private void move(SplittableRandom random, double size) {
    for (double[] row : networks.rows()) {
      for (int lane = 0; lane < LANES; lane++) {
        boolean moves = random.nextInt(4) == 0;
        row[lane] += moves ? size * random.nextDouble(-0.1, 0.1) : 0;
      }
    }
  }

  private void note(List<SilenceCounts> lives, long step) {
    for (int lane = 0; lane < LANES; lane++) {
      for (int unit = 0; unit < UNITS; unit++) {
        lives.get(lane).note(unit, isSilent(unit, lane), step);
      }
      lives.get(lane).endStep(step);
    }
  }

  private boolean isSilent(int unit, int lane) {
    double bias = networks.bias(0, unit)[lane];
    double wx = networks.weight(0, unit, 0)[lane];
    double wy = networks.weight(0, unit, 1)[lane];
    Samples samples = sources.get(lane).samples();
    return IntStream.range(0, samples.size())
        .mapToObj(samples::input)
        .allMatch(input -> bias + wx * input[0] + wy * input[1] <= 0);
  }

  private static Map<Measure, Double> measured(SilenceCounts life) {
    Map<Measure, Double> measured = new EnumMap<>(Measure.class);
    life.putInto(measured);
    return measured;
  }

  @ParameterizedTest
  @ValueSource(doubles = {1, 1e-6, 1e-200, 1e-300, 5e-322, 1e100})
  void everyDeathAndEveryReturnIsSeenAtItsStep(double size) {
    var random = new SplittableRandom(1);
    draw(random, size);
    LaneSilence watch = new LaneSilence(sources, 0, networks);
    List<SilenceCounts> lives =
        IntStream.range(0, LANES).mapToObj(any -> new SilenceCounts(UNITS)).toList();
    note(lives, 0);
    for (int step = 1; step <= STEPS; step++) {
      move(random, step % 100 == 0 ? 10 * size : size);
      watch.look(step);
      note(lives, step);
      for (int lane = 0; lane < LANES; lane++) {
        assertEquals(measured(lives.get(lane)), measured(watch.life(lane)));
      }
    }
    assertTrue(measured(lives.getFirst()).get(Measure.REVIVALS) > 2);
  }

  @Test
  void looksAllocateNothing() {
    var random = new SplittableRandom(2);
    draw(random, 1);
    LaneSilence watch = new LaneSilence(sources, 0, networks);
    var thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long least = Long.MAX_VALUE;
    for (int look = 0; look < LOOKS; look++) {
      long before = thread.getCurrentThreadAllocatedBytes();
      for (int step = 1; step <= STEPS; step++) {
        move(random, 1);
        watch.look(step);
      }
      least = Math.min(least, thread.getCurrentThreadAllocatedBytes() - before);
    }
    assertEquals(0, least);
  }
}
