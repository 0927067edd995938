package flatline.viewmodel.functions;

import flatline.model.activation.Activation;
import flatline.viewmodel.functions.Viewport.Span;

/** One of the two plots. */
public enum Graph {
  /** f over x. */
  VALUE {
    @Override
    public double at(Activation function, double x) {
      return function.value(x);
    }

    @Override
    public Span span(Viewport viewport) {
      return viewport.value();
    }

    @Override
    Viewport with(Viewport viewport, Span span) {
      return viewport.withValue(span);
    }
  },
  /** f′ over x. */
  SLOPE {
    @Override
    public double at(Activation function, double x) {
      return function.derivative(x);
    }

    @Override
    public Span span(Viewport viewport) {
      return viewport.slope();
    }

    @Override
    Viewport with(Viewport viewport, Span span) {
      return viewport.withSlope(span);
    }
  };

  /** What the plot shows of a function at x. */
  public abstract double at(Activation function, double x);

  /** What is seen along its upward axis. */
  public abstract Span span(Viewport viewport);

  abstract Viewport with(Viewport viewport, Span span);
}
