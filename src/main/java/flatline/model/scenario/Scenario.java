package flatline.model.scenario;

import flatline.model.rule.Refusal;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A run: its set-up, and what is done to it on the way. The same scenario gives the same bits
 * everywhere.
 *
 * @param title its name and what to expect of it
 * @param setup everything that fixes the run but the interventions
 * @param interventions what somebody changed while it ran, in the order of their steps
 * @param fence what pupils shall leave alone; says nothing about the run
 */
public record Scenario(Title title, Setup setup, List<Intervention> interventions, Fence fence) {

  /** Version 1's defaults: what a file that states nothing means. */
  public static final Scenario DEFAULT = of(Setup.DEFAULT);

  /**
   * What people call it.
   *
   * @param name short; may be empty
   * @param expect what to expect, as measured, of every seed; after an empty line, of its own seed
   *     alone; may be empty
   */
  public record Title(String name, String expect) {

    private static final String EMPTY_LINE = "\n\n";

    /** What is expected whatever the seed. */
    public String expectOfEverySeed() {
      return expect.split(EMPTY_LINE, 2)[0];
    }
  }

  /**
   * @throws Refusal if an intervention is not possible in the set-up: the message names the key
   */
  public Scenario {
    interventions = List.copyOf(interventions);
    new InterventionRules(setup).check(interventions);
  }

  /** A set-up without a title in which nobody intervenes. */
  public static Scenario of(Setup setup) {
    return new Scenario(new Title("", ""), setup, List.of(), Fence.OPEN);
  }

  /** The same under another title. */
  public Scenario with(Title other) {
    return new Scenario(other, setup, interventions, fence);
  }

  /** The same interventions in another set-up. */
  public Scenario with(Setup other) {
    return new Scenario(title, other, interventions, fence);
  }

  /** The same set-up with other interventions. */
  public Scenario with(List<Intervention> others) {
    return new Scenario(title, setup, others, fence);
  }

  /** The same with something else to be left alone. */
  public Scenario with(Fence other) {
    return new Scenario(title, setup, interventions, other);
  }

  /**
   * The same with some parts of the set-up changed.
   *
   * @throws Refusal if the parts do not fit each other
   */
  public Scenario with(UnaryOperator<SetupBuilder> edit) {
    return with(edit.apply(setup.toBuilder()).build());
  }
}
