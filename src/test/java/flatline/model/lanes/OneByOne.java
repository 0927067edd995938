package flatline.model.lanes;

import flatline.model.network.Propagation;
import flatline.model.scenario.Scenario;
import flatline.model.training.Contender;
import flatline.model.training.Trainer;
import flatline.model.vitals.Examination;
import flatline.model.vitals.Examiner;
import flatline.model.vitals.VitalSigns;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** One contender of one run, told by what the Training page tells it by, step after step. */
public final class OneByOne {

  private final Contender contender;
  private final Examiner examiner;
  private final Map<Measure, Double> measured = new EnumMap<>(Measure.class);
  private Examination examination;

  private OneByOne(Trainer trainer, int index) {
    contender = trainer.contenders().get(index);
    Propagation network = contender.network();
    examiner = new Examiner(trainer.samples(), network.shape());
    examination = examiner.examine(network);
    boolean diverged = contender.divergence().isPresent();
    measured.put(Measure.DEAD_START, diverged ? Double.NaN : silentShare());
    measured.put(Measure.DEATHS, 0.0);
    measured.put(Measure.REVIVALS, 0.0);
    measured.put(Measure.HALF_DEAD, silentShare() >= 0.5 ? 0 : Double.NaN);
  }

  /** The outcomes of a scenario's contenders, every measure taken. */
  public static List<Outcome> train(Scenario scenario) {
    Trainer trainer = new Trainer(scenario);
    List<OneByOne> all =
        trainer.contenders().stream()
            .map(each -> new OneByOne(trainer, trainer.contenders().indexOf(each)))
            .toList();
    while (trainer.step() < scenario.setup().training().steps()) {
      trainer.advance();
      all.forEach(each -> each.look(trainer.step()));
    }
    return all.stream().map(OneByOne::outcome).toList();
  }

  private void look(long step) {
    if (contender.divergence().isPresent()) {
      return;
    }
    List<VitalSigns> before = units();
    examination = examiner.examine(contender.network());
    List<Integer> resets =
        contender.resets().stream()
            .map(each -> contender.network().shape().place(each.layer(), each.unit()))
            .toList();
    for (int i = 0; i < before.size(); i++) {
      boolean was = before.get(i).activeShare() == 0;
      boolean is = units().get(i).activeShare() == 0;
      boolean reset = resets.contains(i);
      measured.merge(Measure.DEATHS, !was && (is || reset) ? 1.0 : 0, Double::sum);
      measured.merge(Measure.REVIVALS, was && !is && !reset ? 1.0 : 0, Double::sum);
    }
    if (measured.get(Measure.HALF_DEAD).isNaN() && silentShare() >= 0.5) {
      measured.put(Measure.HALF_DEAD, (double) step);
    }
  }

  private List<VitalSigns> units() {
    return examination.layers().stream().flatMap(List::stream).toList();
  }

  private double silentShare() {
    long silent = units().stream().filter(unit -> unit.activeShare() == 0).count();
    return (double) silent / examination.units();
  }

  private double dormantShare() {
    int dormant = 0;
    List<Integer> hidden = contender.network().shape().hidden();
    for (int layer = 0; layer < hidden.size(); layer++) {
      for (int unit = 0; unit < examination.layers().get(layer).size(); unit++) {
        dormant += examination.dormantScore(layer, unit) <= 0.025 ? 1 : 0;
      }
    }
    return (double) dormant / contender.network().shape().hiddenUnits();
  }

  private Outcome outcome() {
    if (contender.divergence().isPresent()) {
      return Outcome.diverged(measured.get(Measure.DEAD_START));
    }
    measured.put(Measure.DEAD_END, silentShare());
    measured.put(Measure.DORMANT_END, dormantShare());
    measured.put(Measure.LOSS, examination.loss());
    measured.put(Measure.ACCURACY, examination.accuracy().orElse(Double.NaN));
    return Outcome.of(measured);
  }
}
