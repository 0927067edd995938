package flatline.model.stream;

import flatline.model.data.Dataset;
import flatline.model.data.SlowStream;
import flatline.model.work.CrewWork;
import flatline.model.work.Latest;
import flatline.model.work.PieceWork;
import flatline.model.work.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A plan carried out in the background, a run after the other. All contenders of a run see the same
 * samples. What comes of it depends neither on the threads nor on their timing.
 */
public final class LongRun implements CrewWork {

  /** How often others are told how it stands, in nanoseconds. */
  private static final long PAUSE = 200_000_000;

  private final LongRunPlan plan;
  private final List<StreamContender> contenders;
  private final List<StreamFigures> figures = new ArrayList<>();
  private final Latest<LongRunSnapshot> snapshots = new Latest<>();
  private final PieceWork work;
  private long told = System.nanoTime();
  private int ended;

  /**
   * A run that has not begun.
   *
   * @param threads how many it takes, at least 1
   */
  public LongRun(LongRunPlan plan, int threads) {
    this.plan = plan;
    contenders = plan.contenders();
    contenders.forEach(_ -> figures.add(new StreamFigures(plan)));
    long steps = plan.steps() * plan.seeds() * contenders.size();
    work = new PieceWork(plan.seeds(), steps, threads, this::run);
  }

  @Override
  public Work crew() {
    return work;
  }

  /** What is known, told a few times a second, and at the end. */
  public Latest<LongRunSnapshot> snapshots() {
    return snapshots;
  }

  private void run(int run, PieceWork crew) {
    long seed = plan.firstSeed() + run;
    var stream = new SlowStream(seed);
    List<OnlineLearner> learners =
        contenders.stream().map(each -> OnlineLearner.of(each, seed)).toList();
    double[] errors = new double[learners.size()];
    for (int window = 0; window < plan.windows() && !crew.isCancelled(); window++) {
      for (int half = 0; half < LongRunPlan.TASKS; half++) {
        learn(stream, (long) LongRunPlan.TASKS * window + half, learners, errors);
      }
      crew.did((long) LongRunPlan.WINDOW * errors.length);
      add(run, errors, learners, window == plan.windows() - 1);
    }
  }

  /** Has everyone learn a task; adds what their squared errors are. */
  private static void learn(
      SlowStream stream, long task, List<OnlineLearner> learners, double[] errors) {
    Dataset samples = stream.samples(task);
    double[][] inputs = samples.toRows();
    int[] order = new int[SlowStream.TASK];
    stream.order(task, order);
    for (int sample : order) {
      for (int k = 0; k < errors.length; k++) {
        errors[k] += learners.get(k).learn(inputs[sample], samples.label(sample));
      }
    }
  }

  private synchronized void add(
      int run, double[] errors, List<OnlineLearner> learners, boolean last) {
    for (int k = 0; k < errors.length; k++) {
      double silent = learners.get(k).takeSilent();
      figures.get(k).add(run, errors[k] / LongRunPlan.WINDOW, silent);
      errors[k] = 0;
    }
    ended += last ? 1 : 0;
    long now = System.nanoTime();
    if (now - told >= PAUSE || ended == plan.seeds()) {
      told = now;
      snapshots.offer(snapshot());
    }
  }

  /** What went wrong, if something did. */
  public Optional<Throwable> failure() {
    return work.failure();
  }

  /** What is known by now. */
  public synchronized LongRunSnapshot snapshot() {
    var curves = new ArrayList<StreamCurve>();
    for (int k = 0; k < figures.size(); k++) {
      curves.add(figures.get(k).curve(contenders.get(k)));
    }
    return new LongRunSnapshot(plan, curves, work.progress(), ended == plan.seeds());
  }
}
