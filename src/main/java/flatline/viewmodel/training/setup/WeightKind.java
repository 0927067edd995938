package flatline.viewmodel.training.setup;

import flatline.model.network.initialization.WeightRule;
import flatline.viewmodel.Allowed;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The kinds of rules by which weights are drawn, as they are offered. */
public enum WeightKind {
  HE,
  XAVIER,
  LECUN,
  NORMAL,
  UNIFORM,
  CONSTANT,
  ZEROS;

  private static final double FIRST_SIGMA = 1;
  private static final double FIRST_LIMIT = 0.5;
  private static final double FIRST_CONSTANT = 0.5;

  String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static WeightKind of(String id) {
    return valueOf(id.toUpperCase(Locale.ROOT));
  }

  public static WeightKind of(WeightRule rule) {
    return switch (rule) {
      case WeightRule.He _ -> HE;
      case WeightRule.Xavier _ -> XAVIER;
      case WeightRule.Lecun _ -> LECUN;
      case WeightRule.Normal _ -> NORMAL;
      case WeightRule.Uniform _ -> UNIFORM;
      case WeightRule.Constant _ -> CONSTANT;
      case WeightRule.Zeros _ -> ZEROS;
    };
  }

  public static List<String> ids() {
    return Arrays.stream(values()).map(WeightKind::id).toList();
  }

  public boolean hasParameter() {
    return this == NORMAL || this == UNIFORM || this == CONSTANT;
  }

  /** The rule with its parameter; the parameter is ignored by those without one. */
  WeightRule rule(double parameter) {
    return switch (this) {
      case HE -> new WeightRule.He();
      case XAVIER -> new WeightRule.Xavier();
      case LECUN -> new WeightRule.Lecun();
      case NORMAL -> new WeightRule.Normal(parameter);
      case UNIFORM -> new WeightRule.Uniform(parameter);
      case CONSTANT -> new WeightRule.Constant(parameter);
      case ZEROS -> new WeightRule.Zeros();
    };
  }

  /** The parameter to begin with; 0 for rules without one. */
  double firstParameter() {
    return switch (this) {
      case NORMAL -> FIRST_SIGMA;
      case UNIFORM -> FIRST_LIMIT;
      case CONSTANT -> FIRST_CONSTANT;
      default -> 0;
    };
  }

  /** The numbers that the parameter may be. */
  Allowed allowed() {
    return this == CONSTANT ? Allowed.WEIGHTS : Allowed.SPREADS;
  }

  /** A rule's parameter; 0 for rules without one. */
  static double parameter(WeightRule rule) {
    return switch (rule) {
      case WeightRule.Normal(double sigma) -> sigma;
      case WeightRule.Uniform(double limit) -> limit;
      case WeightRule.Constant(double value) -> value;
      default -> 0;
    };
  }
}
