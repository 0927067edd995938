package flatline.model.optimizer;

import java.util.Arrays;

/**
 * An optimizer at work: turns mean gradients into what is taken off the parameters, and keeps what
 * it remembers of those before. Each parameter by itself, in canonical order; allocates nothing
 * once it remembers. Not safe for use by several threads at once.
 */
public final class Descent {

  private static final double[] NOTHING = {};

  /** Keeps a gradient of 0 from being divided by 0. */
  private static final double CLIP_EPSILON = 1e-6;

  private final int parameters;
  private StepRule rule;
  private double[] first = NOTHING;
  private double[] second = NOTHING;

  /** β₁ᵗ and β₂ᵗ: products and no powers, which allocate. */
  private double power1 = 1;

  private double power2 = 1;

  /**
   * One that remembers nothing yet.
   *
   * @param parameters how many there are
   */
  public Descent(StepRule rule, int parameters) {
    this.parameters = parameters;
    this.rule = rule;
    makeRoom();
  }

  private void makeRoom() {
    int memories = rule.optimizer().memories();
    first = fit(first, memories > 0 ? parameters : 0);
    second = fit(second, memories > 1 ? parameters : 0);
  }

  private static double[] fit(double[] memory, int length) {
    if (memory.length == length) {
      return memory;
    }
    return length == 0 ? NOTHING : new double[length];
  }

  /** By which it works. */
  public StepRule rule() {
    return rule;
  }

  /** Works by another rule from now on; without momentum nothing is remembered. */
  public void follow(StepRule other) {
    rule = other;
    makeRoom();
  }

  /** What it remembers, and by which rule; stays as it is. */
  public Memory memory() {
    return new Memory(rule, first, second, power1, power2);
  }

  /** Goes back, or on, to what another remembered. */
  public void recall(Memory memory) {
    follow(memory.rule());
    memory.copyTo(first, second);
    power1 = memory.power1;
    power2 = memory.power2;
  }

  /** Stops everything that rolls; how large gradients have been is still known. */
  public void stop() {
    Arrays.fill(first, 0);
  }

  /** Forgets one parameter's past. */
  public void forget(int parameter) {
    if (first.length > 0) {
      first[parameter] = 0;
    }
    if (second.length > 0) {
      second[parameter] = 0;
    }
  }

  /**
   * Turns a gradient into what is to be taken off.
   *
   * @param gradient the means, in canonical order; changed
   * @param rate η of the step, the schedule's factor in it
   */
  public void turn(double[] gradient, double rate) {
    if (rule.clip() > 0) {
      clip(gradient);
    }
    switch (rule.optimizer()) {
      case Optimizer.Sgd(double momentum) -> roll(gradient, rate, momentum);
      case Optimizer.Adam adam -> adapt(gradient, rate, adam);
    }
  }

  private void clip(double[] gradient) {
    double squares = 0;
    for (double each : gradient) {
      squares += each * each;
    }
    double factor = rule.clip() / (Math.sqrt(squares) + CLIP_EPSILON);
    if (factor < 1) {
      for (int i = 0; i < gradient.length; i++) {
        gradient[i] *= factor;
      }
    }
  }

  private void roll(double[] gradient, double rate, double momentum) {
    if (momentum == 0) {
      for (int i = 0; i < gradient.length; i++) {
        gradient[i] *= rate;
      }
      return;
    }
    for (int i = 0; i < gradient.length; i++) {
      double velocity = momentum * first[i] + gradient[i];
      first[i] = velocity;
      gradient[i] = rate * velocity;
    }
  }

  private void adapt(double[] gradient, double rate, Optimizer.Adam adam) {
    double beta1 = adam.beta1();
    double beta2 = adam.beta2();
    power1 *= beta1;
    power2 *= beta2;
    double bias1 = 1 - power1;
    double bias2 = 1 - power2;
    for (int i = 0; i < gradient.length; i++) {
      double g = gradient[i];
      double mean = beta1 * first[i] + (1 - beta1) * g;
      double square = beta2 * second[i] + (1 - beta2) * g * g;
      first[i] = mean;
      second[i] = square;
      gradient[i] = rate * (mean / bias1) / (Math.sqrt(square / bias2) + adam.epsilon());
    }
  }

  /** What an optimizer remembered at one moment; immutable. */
  public static final class Memory {

    private final StepRule rule;
    private final double[] first;
    private final double[] second;
    private final double power1;
    private final double power2;

    private Memory(StepRule rule, double[] first, double[] second, double power1, double power2) {
      this.rule = rule;
      this.first = first.clone();
      this.second = second.clone();
      this.power1 = power1;
      this.power2 = power2;
    }

    /** The rule by which it went on. */
    public StepRule rule() {
      return rule;
    }

    /** The velocity, or of Adam the mean of the gradients; empty if nothing is remembered. */
    public double[] velocity() {
      return first.clone();
    }

    private void copyTo(double[] intoFirst, double[] intoSecond) {
      System.arraycopy(first, 0, intoFirst, 0, first.length);
      System.arraycopy(second, 0, intoSecond, 0, second.length);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Memory that
          && rule.equals(that.rule)
          && Arrays.equals(first, that.first)
          && Arrays.equals(second, that.second)
          && power1 == that.power1
          && power2 == that.power2;
    }

    @Override
    public int hashCode() {
      return 31 * rule.hashCode() + Arrays.hashCode(first) + Arrays.hashCode(second);
    }
  }
}
