package flatline.model.theory.survey;

import flatline.model.random.RandomStream;
import flatline.model.theory.ChanceLaw;
import flatline.model.theory.LeakyClock;
import flatline.model.theory.Prediction;
import flatline.model.theory.experiment.Experiment;
import flatline.model.theory.experiment.Interval;
import flatline.model.work.CrewWork;
import flatline.model.work.PieceWork;
import flatline.model.work.Work;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures a sweep in the background, all points a little at a time. A trial's chance is keyed by
 * the seed, the law, the value of the parameter and the trial's number, so that the outcome of a
 * whole survey depends neither on the threads nor on their timing.
 */
public final class Survey implements CrewWork {

  /** How sure the intervals that are shown are. */
  public static final double SHOWN_LEVEL = 0.95;

  /** How rarely chance alone may make a whole curve disagree. */
  private static final double FALSE_ALARMS = 0.001;

  private static final int CHUNK = 500;

  private final Sweep sweep;
  private final List<Prediction> predictions = new ArrayList<>();
  private final long trials;
  private final long seed;
  private final long[] hits;
  private final long[] tried;
  private final PieceWork work;

  /**
   * A survey that has not begun.
   *
   * @param trials networks per point, at least 1
   * @param seed of all chance
   * @param threads how many it takes, at least 1
   */
  public Survey(Sweep sweep, long trials, long seed, int threads) {
    if (trials < 1) {
      throw new IllegalArgumentException("networks must be 1 or more, got " + trials);
    }
    this.sweep = sweep;
    this.seed = seed;
    // The clock has no chance in it.
    this.trials = sweep.law() instanceof ChanceLaw ? trials : 1;
    for (int point = 0; point < sweep.size(); point++) {
      predictions.add(sweep.predict(point));
    }
    hits = new long[sweep.size()];
    tried = new long[sweep.size()];
    long rounds = (this.trials + CHUNK - 1) / CHUNK;
    work =
        new PieceWork(
            Math.toIntExact(rounds * sweep.size()),
            this.trials * sweep.size(),
            threads,
            this::measure);
  }

  @Override
  public Work crew() {
    return work;
  }

  private void measure(int piece, PieceWork crew) {
    int point = piece % sweep.size();
    if (sweep.law() instanceof LeakyClock clock) {
      record(point, clock.measure(sweep.at(point)), 1);
      crew.did(1);
    } else if (sweep.law() instanceof ChanceLaw law) {
      long from = (long) (piece / sweep.size()) * CHUNK;
      long to = Math.min(trials, from + CHUNK);
      record(point, hits(law.experiment(sweep.at(point)), chance(point), from, to), to - from);
      crew.did(to - from);
    }
  }

  /** Each point has chance of its own: what it has too much, its neighbours have not. */
  private RandomStream chance(int point) {
    return new RandomStream(seed, sweep.law().id() + "." + sweep.values().get(point));
  }

  private static long hits(Experiment experiment, RandomStream random, long from, long to) {
    long count = 0;
    for (long trial = from; trial < to; trial++) {
      random.key(trial);
      count += experiment.happens(random) ? 1 : 0;
    }
    return count;
  }

  private synchronized void record(int point, long outcome, long count) {
    hits[point] += outcome;
    tried[point] += count;
  }

  /** What is known by now. */
  public synchronized SurveySnapshot snapshot() {
    boolean ended = work.hasEnded();
    List<SurveyPoint> points = new ArrayList<>();
    for (int i = 0; i < sweep.size(); i++) {
      points.add(point(i, ended));
    }
    return new SurveySnapshot(points, work.progress(), ended);
  }

  private SurveyPoint point(int i, boolean ended) {
    double x = sweep.values().get(i);
    Prediction prediction = predictions.get(i);
    if (tried[i] == 0) {
      return new SurveyPoint(x, prediction, 0, Double.NaN, new Interval(0, 1), Agreement.MEASURING);
    }
    boolean chance = sweep.law() instanceof ChanceLaw;
    Proportion share = new Proportion(hits[i], tried[i]);
    Interval exact = new Interval(hits[i], hits[i]);
    Interval shown = chance ? share.interval(SHOWN_LEVEL) : exact;
    Interval sure = chance ? share.interval(1 - FALSE_ALARMS / sweep.size()) : exact;
    Agreement verdict = prediction.meets(sure) ? Agreement.AGREES : Agreement.DISAGREES;
    return new SurveyPoint(
        x, prediction, share.trials(), share.value(), shown, ended ? verdict : Agreement.MEASURING);
  }
}
