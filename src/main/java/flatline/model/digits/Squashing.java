package flatline.model.digits;

import flatline.model.activation.Activation;
import flatline.model.activation.Elu;
import flatline.model.activation.LeakyRelu;
import flatline.model.activation.Relu;
import flatline.model.activation.Selu;
import flatline.model.activation.Sigmoid;

/** An activation function over rows of floats. */
interface Squashing {

  /** f(z), entry by entry. */
  void values(float[] z, float[] value);

  /** Multiplies a row by f′(z), with f(z) at hand. */
  void timesSlope(float[] z, float[] value, float[] delta);

  /** The function in float arithmetic; those without a form here are computed in double. */
  static Squashing of(Activation activation) {
    return switch (activation) {
      case Relu _ -> new Leak(0);
      case LeakyRelu(double alpha, double _) -> new Leak((float) alpha);
      case Elu(double alpha) -> new Exponential(1, (float) alpha);
      case Selu _ -> new Exponential((float) 1.0507009873554805, (float) 1.7580993408473768);
      case Sigmoid _ -> new Logistic();
      default -> new InDouble(activation);
    };
  }

  /** max(z, α·z). */
  record Leak(float alpha) implements Squashing {
    @Override
    public void values(float[] z, float[] value) {
      for (int j = 0; j < z.length; j++) {
        value[j] = Math.max(z[j], alpha * z[j]);
      }
    }

    @Override
    public void timesSlope(float[] z, float[] value, float[] delta) {
      for (int j = 0; j < z.length; j++) {
        delta[j] *= z[j] > 0 ? 1 : alpha;
      }
    }
  }

  /** scale·z for z &gt; 0, depth·(eᶻ − 1) else. */
  record Exponential(float scale, float depth) implements Squashing {
    @Override
    public void values(float[] z, float[] value) {
      for (int j = 0; j < z.length; j++) {
        value[j] = scale * Math.max(z[j], 0) + depth * (FloatExp.exp(Math.min(z[j], 0)) - 1);
      }
    }

    @Override
    public void timesSlope(float[] z, float[] value, float[] delta) {
      for (int j = 0; j < z.length; j++) {
        delta[j] *= z[j] > 0 ? scale : value[j] + depth;
      }
    }
  }

  /** 1/(1 + e⁻ᶻ), with slope f(1 − f). */
  record Logistic() implements Squashing {
    @Override
    public void values(float[] z, float[] value) {
      for (int j = 0; j < z.length; j++) {
        value[j] = 1 / (1 + FloatExp.exp(-z[j]));
      }
    }

    @Override
    public void timesSlope(float[] z, float[] value, float[] delta) {
      for (int j = 0; j < z.length; j++) {
        delta[j] *= value[j] * (1 - value[j]);
      }
    }
  }

  /** By the function's own formula, rounded. */
  record InDouble(Activation activation) implements Squashing {
    @Override
    public void values(float[] z, float[] value) {
      for (int j = 0; j < z.length; j++) {
        value[j] = (float) activation.value(z[j]);
      }
    }

    @Override
    public void timesSlope(float[] z, float[] value, float[] delta) {
      for (int j = 0; j < z.length; j++) {
        delta[j] *= (float) activation.derivative(z[j]);
      }
    }
  }
}
