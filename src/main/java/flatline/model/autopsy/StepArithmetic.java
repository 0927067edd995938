package flatline.model.autopsy;

import flatline.model.network.Minibatch;
import flatline.model.network.Propagation;
import flatline.model.network.Regularization;
import flatline.model.network.Shape;
import flatline.model.training.Contender;
import flatline.model.training.Timeline;
import flatline.model.training.Trainer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * One step of one unit, number by number: what each sample of the minibatch does to it.
 *
 * @param step the step that the update leads to
 * @param samples the minibatch's samples in their order
 * @param rate the learning rate η
 * @param turned what an optimizer or a limit made of the gradient and took off the unit's weights,
 *     then off its bias; empty for η times the gradient
 * @param parts what of it is this gradient's and what earlier ones', where an optimizer remembers
 * @param regularization what is taken off each weight besides
 * @param normalized whether the unit's z is normalized: what the samples do is then that of the
 *     network as it is seen, and what was taken off is all by which it is seen to have moved
 * @param stays whether the unit stays as it is all the same: it is frozen, or its network diverged
 * @param meanGradient of the unit's weights, then of its bias
 * @param before the unit before the update
 * @param after the unit after it, before any change by hand
 */
public record StepArithmetic(
    long step,
    List<SampleLine> samples,
    double rate,
    Optional<List<Double>> turned,
    Optional<StepParts> parts,
    Regularization regularization,
    boolean normalized,
    boolean stays,
    List<Double> meanGradient,
    UnitValues before,
    UnitValues after) {

  /**
   * What one sample contributes.
   *
   * @param sample its index in the training set, from 0
   * @param z the unit's pre-activation
   * @param value f(z)
   * @param output the network's output o, before any squashing
   * @param loss of this sample
   * @param gradient ∂L/∂w of each weight of the unit, then ∂L/∂b, which is ∂L/∂z
   */
  public record SampleLine(
      int sample, double z, double value, double output, double loss, List<Double> gradient) {

    /** Copies the list. */
    public SampleLine {
      gradient = List.copyOf(gradient);
    }
  }

  /** Copies the lists. */
  public StepArithmetic {
    samples = List.copyOf(samples);
    meanGradient = List.copyOf(meanGradient);
    turned = turned.map(List::copyOf);
  }

  /**
   * Makes a step again and writes it down; the timeline stays where it is.
   *
   * @param step from 1 to the timeline's head
   */
  public static StepArithmetic of(
      Timeline timeline, int contender, int layer, int unit, long step) {
    Trainer trainer = timeline.at(step - 1);
    Contender trained = trainer.contenders().get(contender);
    Propagation network = trained.network();
    UnitValues before = UnitValues.of(network, trainer.samples(), layer, unit);
    Minibatch batch = trainer.peek();
    List<Integer> indices = new ArrayList<>();
    for (int i = 0; i < batch.size(); i++) {
      indices.add(batch.sample(i));
    }
    List<Double> mean = ofUnit(network.gradient(batch), network.shape(), layer, unit);
    List<SampleLine> lines =
        indices.stream().map(sample -> line(trainer, network, layer, unit, sample)).toList();
    double rate = trainer.rate(contender);
    Regularization regularization = timeline.scenario().setup().regularization(contender);
    Optional<List<Double>> turned =
        trained.rule().isStraight()
            ? Optional.empty()
            : Optional.of(moves(trained, batch, trainer, layer, unit));
    Optional<StepParts> parts = StepParts.of(trained, batch, trainer, layer, unit);
    boolean stays = network.isFrozen(layer, unit) || trained.divergence().isPresent();
    trainer.update();
    UnitValues after = UnitValues.of(trained.network(), trainer.samples(), layer, unit);
    boolean normalized = trained.numbers().isNormalized();
    return new StepArithmetic(
        step,
        lines,
        rate,
        normalized ? Optional.of(before.less(after)) : turned,
        parts,
        normalized ? Regularization.NONE : regularization,
        normalized,
        stays,
        mean,
        before,
        after);
  }

  private static List<Double> moves(
      Contender trained, Minibatch batch, Trainer trainer, int layer, int unit) {
    double[] from = trained.network().network().toArray();
    double[] to =
        trained.byGradients(batch, trainer.rate(), trainer.step() + 1).network().toArray();
    double[] moves = new double[from.length];
    Arrays.setAll(moves, i -> from[i] - to[i]);
    return ofUnit(moves, trained.network().shape(), layer, unit);
  }

  private static SampleLine line(
      Trainer trainer, Propagation network, int layer, int unit, int sample) {
    Minibatch single = new Minibatch(trainer.samples());
    single.show(new int[] {sample}, 0, 1);
    List<Double> gradient = ofUnit(network.gradient(single), network.shape(), layer, unit);
    double o = network.forward(trainer.samples().input(sample));
    return new SampleLine(
        sample,
        network.preactivation(layer, unit),
        network.value(layer, unit),
        o,
        network.loss().value(o, trainer.samples().label(sample)),
        gradient);
  }

  /** The part of a gradient in canonical order that belongs to one unit: weights, then bias. */
  static List<Double> ofUnit(double[] gradient, Shape shape, int layer, int unit) {
    List<Double> part = new ArrayList<>();
    for (int i = shape.bias(layer, unit) - shape.inputs(layer); i <= shape.bias(layer, unit); i++) {
      part.add(gradient[i]);
    }
    return part;
  }
}
