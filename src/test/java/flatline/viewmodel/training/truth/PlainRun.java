package flatline.viewmodel.training.truth;

import flatline.model.data.Dataset;
import flatline.model.network.Loss;
import flatline.model.network.PlainNetwork;
import flatline.model.network.Regularization;
import flatline.model.random.RandomStream;
import flatline.model.scenario.Scenario;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A run from some step on in which nobody intervenes any more, every state of it kept. */
final class PlainRun {

  /** AllParameters as small as this cannot make the numbers of few layers overflow. */
  private static final double SAFE = 1e60;

  private final Dataset data;
  private final double[][] rows;
  private final Loss loss;
  private final Regularization regularization;
  private final RandomStream random;
  private final int[] order;
  private final List<PlainState> states = new ArrayList<>();
  private List<PlainNetwork> working = List.of();
  private long permuted = -1;

  /**
   * @param data the scenario's
   * @param start the first state
   */
  PlainRun(Scenario scenario, Dataset data, PlainState start) {
    this.data = data;
    rows = data.toRows();
    loss = scenario.setup().loss();
    regularization = scenario.setup().regularization();
    random = new RandomStream(scenario.setup().seed(), "order");
    order = new int[data.size()];
    states.add(start);
  }

  /** The state at a step, not before the first. */
  PlainState at(long step) {
    while (states.getLast().step() < step) {
      advance();
    }
    return states.get((int) (step - states.getFirst().step()));
  }

  /** The samples of the step that leads on from a state. */
  int[] batch(PlainState from) {
    if (permuted != from.epoch()) {
      permuted = from.epoch();
      random.key(permuted);
      random.permute(order);
    }
    int first = from.place() * from.batch();
    return Arrays.copyOfRange(order, first, first + from.batch());
  }

  private void advance() {
    PlainState now = states.getLast();
    if (working.isEmpty()) {
      working = now.contenders().stream().map(each -> each.working(loss, regularization)).toList();
    }
    int[] batch = batch(now);
    List<PlainContender> contenders = new ArrayList<>();
    for (int i = 0; i < working.size(); i++) {
      PlainContender before = now.contenders().get(i);
      contenders.add(
          before.divergedAt().isPresent() ? before : stepped(working.get(i), before, batch, now));
    }
    boolean ends = now.place() + 1 == data.size() / now.batch();
    states.add(
        new PlainState(
            now.step() + 1,
            now.epoch() + (ends ? 1 : 0),
            ends ? 0 : now.place() + 1,
            now.batch(),
            now.nextSize(),
            now.rate(),
            contenders));
  }

  private PlainContender stepped(
      PlainNetwork network, PlainContender before, int[] batch, PlainState now) {
    for (int sample : batch) {
      network.learn(rows[sample], data.label(sample));
    }
    network.update(now.rate());
    var after =
        new PlainContender(
            network.network(), before.activation(), before.frozen(), before.divergedAt());
    return judged(after, now.step() + 1, data, loss);
  }

  /** The contender, as diverged if a number of it is not finite. */
  static PlainContender judged(PlainContender contender, long step, Dataset data, Loss loss) {
    boolean ended = contender.divergedAt().isPresent();
    return ended || isFinite(contender, data, loss) ? contender : contender.diverged(step);
  }

  private static boolean isFinite(PlainContender contender, Dataset data, Loss loss) {
    double[] parameters = contender.network().toArray();
    if (Arrays.stream(parameters).allMatch(each -> Math.abs(each) < SAFE)) {
      return true;
    }
    return Arrays.stream(parameters).allMatch(Double::isFinite)
        && new PlainLook(contender, data, loss).isFinite();
  }
}
