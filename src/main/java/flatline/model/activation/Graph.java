package flatline.model.activation;

/** What can be drawn of an activation over x. */
public enum Graph {
  /** f over x. */
  VALUE {
    @Override
    public double at(Activation function, double x) {
      return function.value(x);
    }
  },
  /** f′ over x. */
  SLOPE {
    @Override
    public double at(Activation function, double x) {
      return function.derivative(x);
    }
  };

  /** Its height at x. */
  public abstract double at(Activation function, double x);
}
