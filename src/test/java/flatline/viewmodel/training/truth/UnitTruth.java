package flatline.viewmodel.training.truth;

import flatline.model.autopsy.Finding;
import flatline.model.autopsy.StepArithmetic;
import flatline.model.autopsy.UnitValues;
import flatline.model.autopsy.VitalCurve;
import flatline.model.loop.ContenderSnapshot;
import flatline.model.loop.Snapshot;
import flatline.model.network.Network;
import flatline.model.network.UnitRef;
import flatline.model.scenario.Scenario;
import flatline.model.training.LifeEvent;
import flatline.viewmodel.training.timeline.Inquest;
import flatline.viewmodel.training.timeline.SlowMotion;
import flatline.viewmodel.training.timeline.Telling;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Supplier;

/** What the autopsy of the unit that is looked at must say at a step, and its slow motion. */
final class UnitTruth {

  private final Truth truth;
  private final Supplier<Optional<UnitRef>> selected;
  private final SplittableRandom random;

  /**
   * @param selected the unit that is looked at
   */
  UnitTruth(Truth truth, Supplier<Optional<UnitRef>> selected, SplittableRandom random) {
    this.truth = truth;
    this.selected = selected;
    this.random = random;
  }

  /** Of an output that is a unit in another contender and a sum in this one nothing is told. */
  private static boolean isShown(ContenderSnapshot contender, UnitRef unit) {
    return contender.divergence().isEmpty() && contender.network().shape().has(unit);
  }

  void check(Snapshot shown, Inquest inquest) {
    truth.same(shown.at(), inquest.at(), "step of the autopsy");
    truth.same(Optional.of(inquest.unit()), selected.get(), "unit of the autopsy");
    truth.same(shown.contenders().size(), inquest.contenders().size(), "parts of the autopsy");
    for (int i = 0; i < inquest.contenders().size(); i++) {
      if (isShown(shown.contenders().get(i), inquest.unit())) {
        check(shown, inquest, i);
      }
    }
  }

  private void check(Snapshot shown, Inquest inquest, int index) {
    Inquest.Part part = inquest.contenders().get(index);
    truth.same(shown.step(), part.present().step(), "step of the vitals");
    truth.holds(part.curve().points().contains(part.present()), "present on the curve");
    checkVitals(shown.scenario(), inquest.unit(), index, part.present());
    List<VitalCurve.Point> points = part.curve().points();
    checkVitals(shown.scenario(), inquest.unit(), index, points.get(random.nextInt(points.size())));
    checkTelling(shown, inquest.unit(), index, part.telling());
    part.outlook().ifPresent(outlook -> checkOutlook(shown, inquest.unit(), index, outlook));
  }

  private void checkVitals(Scenario scenario, UnitRef unit, int index, VitalCurve.Point point) {
    PlainLook look = truth.look(scenario, point.step(), index);
    Network network = truth.state(scenario, point.step()).contenders().get(index).network();
    Network gradient = look.gradient();
    truth.same(network.bias(unit.layer(), unit.unit()), point.bias(), "bias");
    truth.near(length(network, unit, false), point.norm(), "|w|");
    truth.same(look.activeShare(unit.layer(), unit.unit()), point.activeShare(), "active");
    truth.near(length(gradient, unit, true), point.gradientNorm(), "gradient");
  }

  private static double length(Network network, UnitRef unit, boolean withBias) {
    double squares = withBias ? Math.pow(network.bias(unit.layer(), unit.unit()), 2) : 0;
    for (int i = 0; i < network.shape().inputs(unit.layer()); i++) {
      squares += Math.pow(network.weight(unit.layer(), unit.unit(), i), 2);
    }
    return Math.sqrt(squares);
  }

  private void checkTelling(Snapshot shown, UnitRef unit, int index, Telling telling) {
    PlainLook now = truth.look(shown.scenario(), shown.step(), index);
    boolean silent = now.isSilent(unit.layer(), unit.unit());
    switch (telling) {
      case Telling.Nothing _ -> {
        truth.holds(!silent, "nothing happened: silent");
        long step = random.nextLong(shown.step() + 1);
        boolean then =
            truth.look(shown.scenario(), step, index).isSilent(unit.layer(), unit.unit());
        truth.holds(!then, "nothing happened: silent before");
      }
      case Telling.Happened(Finding finding, boolean ahead) -> {
        truth.same(ahead, finding.event().step() > shown.step(), "ahead");
        truth.holds(finding.event().step() <= shown.step() + 1, "step of the sentence");
        truth.holds(ahead || finding.event().kind().isSilence() == silent, "what happened last");
        checkFinding(shown.scenario(), unit, index, finding);
      }
      case Telling.Sought _ -> truth.holds(true, "cause sought");
      case Telling.OffRecord _ -> truth.holds(true, "off the record");
      case Telling.Stopped _ -> truth.holds(false, "stopped");
    }
  }

  private void checkFinding(Scenario scenario, UnitRef unit, int index, Finding finding) {
    LifeEvent event = finding.event();
    truth.same(unit, new UnitRef(event.layer(), event.unit()), "unit of the sentence");
    checkValues(scenario, unit, index, event.step(), finding.after());
    finding
        .step()
        .ifPresent(blow -> {
          checkValues(scenario, unit, index, event.step() - 1, blow.before());
          PlainState before = truth.state(scenario, event.step() - 1);
          truth.same(before.rate(), blow.rate(), "rate of the sentence");
          int[] batch = truth.batch(scenario, event.step() - 1);
          truth.same(Arrays.stream(batch).boxed().toList(), blow.batch(), "minibatch");
        });
  }

  private void checkValues(
      Scenario scenario, UnitRef unit, int index, long step, UnitValues values) {
    Network network = truth.state(scenario, step).contenders().get(index).network();
    PlainLook look = truth.look(scenario, step, index);
    truth.same(network.bias(unit.layer(), unit.unit()), values.bias(), "bias of the sentence");
    truth.same(
        look.largest(unit.layer(), unit.unit()), values.reading().largest(), "z of the sentence");
    truth.same(
        look.activeShare(unit.layer(), unit.unit()),
        values.reading().activeShare(),
        "share of the sentence");
  }

  private void checkOutlook(Snapshot shown, UnitRef unit, int index, Inquest.Outlook outlook) {
    truth.holds(
        outlook.step() == shown.step() || (shown.playing() && outlook.step() < shown.step()),
        "step of the outlook");
    PlainLook then = truth.look(shown.scenario(), outlook.step(), index);
    truth.same(then.largest(unit.layer(), unit.unit()), outlook.prognosis().largest(), "largest z");
    long from = outlook.step() - outlook.prognosis().steps();
    double before = truth.look(shown.scenario(), from, index).largest(unit.layer(), unit.unit());
    double rise =
        outlook.prognosis().steps() == 0
            ? 0
            : (outlook.prognosis().largest() - before) / outlook.prognosis().steps();
    truth.near(rise, outlook.prognosis().rise(), "rise");
  }

  /** Slow motion stands beside the step before the one it plays. */
  void check(Snapshot shown, SlowMotion.Take take) {
    truth.same(shown.step() + 1, take.step(), "step in slow motion");
    truth.same(Optional.of(take.unit()), selected.get(), "unit in slow motion");
    truth.same(shown.contenders().size(), take.networks().size(), "networks in slow motion");
    for (int i = 0; i < take.networks().size(); i++) {
      if (isShown(shown.contenders().get(i), take.unit())) {
        check(shown, i, take.unit(), take.networks().get(i));
      }
    }
  }

  private void check(Snapshot shown, int index, UnitRef unit, StepArithmetic step) {
    Scenario scenario = shown.scenario();
    truth.same(shown.step() + 1, step.step(), "step of the arithmetic");
    checkValues(scenario, unit, index, shown.step(), step.before());
    truth.same(truth.state(scenario, shown.step()).rate(), step.rate(), "rate in slow motion");
    truth.same(
        scenario.setup().regularization().rate(),
        step.regularization().rate(),
        "decay in slow motion");
    int[] batch = truth.batch(scenario, shown.step());
    truth.same(
        Arrays.stream(batch).boxed().toList(),
        step.samples().stream().map(StepArithmetic.SampleLine::sample).toList(),
        "minibatch in slow motion");
    PlainLook look = truth.look(scenario, shown.step(), index);
    for (StepArithmetic.SampleLine line : step.samples()) {
      double o = look.network().forward(truth.rows(scenario)[line.sample()]);
      truth.same(o, line.output(), "output in slow motion");
      truth.same(
          look.network().preactivation(unit.layer(), unit.unit()), line.z(), "z in slow motion");
    }
    Network mean = look.gradient(batch);
    truth.same(
        mean.bias(unit.layer(), unit.unit()), step.meanGradient().getLast(), "mean gradient");
  }
}
