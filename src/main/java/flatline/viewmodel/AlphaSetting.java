package flatline.viewmodel;

import flatline.model.number.Numbers;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/** The leak as it is set: dragged along a scale that is finer near 0, stepped by keys, typed. */
public final class AlphaSetting {

  /** The marked values: ReLU, the leaks that papers use, the identity. */
  public static final List<Double> STOPS = List.of(0.0, 0.01, 0.1, 0.3, 1.0);

  /** α = position^EXPONENT puts 0.1 into the middle, 0.01 at a quarter and 0.3 near 0.7. */
  private static final double EXPONENT = Math.log(10) / Math.log(2);

  private static final double CATCH = 0.02;
  private static final MathContext TWO_DIGITS = new MathContext(2, RoundingMode.HALF_EVEN);
  private static final double FINEST = 0.0001;

  private final AlphaModel alpha;
  private final ReadOnlyObjectWrapper<Optional<Message>> message =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  public AlphaSetting(AlphaModel alpha) {
    this.alpha = alpha;
    alpha.alphaProperty().subscribe(_ -> message.set(Optional.empty()));
  }

  /** The leak in force. */
  public ReadOnlyDoubleProperty alphaProperty() {
    return alpha.alphaProperty();
  }

  /** The leak in force as it stands in its field: all its digits. */
  public ObservableValue<String> textProperty() {
    return alpha.alphaProperty().map(value -> Numbers.exact(value.doubleValue()));
  }

  /** What was wrong with what was typed, until something is right again. */
  public ReadOnlyObjectProperty<Optional<Message>> messageProperty() {
    return message.getReadOnlyProperty();
  }

  /** The place of a leak on the scale, 0 to 1. */
  public static double position(double alpha) {
    return Math.pow(alpha, 1 / EXPONENT);
  }

  /** Takes a place on the scale, 0 to 1: the marked value if one is near, else two digits. */
  public void drag(double position) {
    for (double stop : STOPS) {
      if (Math.abs(position - position(stop)) <= CATCH) {
        take(stop);
        return;
      }
    }
    double exact = Math.pow(Math.clamp(position, 0, 1), EXPONENT);
    take(exact < FINEST ? 0 : new BigDecimal(exact).round(TWO_DIGITS).doubleValue());
  }

  /** Goes to the next round value above or below. */
  public void step(boolean up) {
    double from = alpha.alpha();
    // The step below a boundary is the finer one.
    double inside = up ? from : from * (1 - 1e-9);
    double step = inside < 0.02 ? 0.001 : inside < 0.2 ? 0.01 : 0.05;
    double slack = 1e-9;
    double next = up ? Math.floor(from / step + slack) + 1 : Math.ceil(from / step - slack) - 1;
    double rounded = new BigDecimal(next * step).round(new MathContext(6)).doubleValue();
    take(Math.clamp(rounded, 0, 1));
  }

  /** Takes note that somebody holds the slider, or has let go of it. */
  public void hold(boolean holds) {
    alpha.heldProperty().set(holds);
  }

  /** Makes α a value, for all who share it. */
  public void take(double value) {
    message.set(Optional.empty());
    alpha.wish(value);
  }

  /** Takes what was typed, or says what is allowed and leaves the leak as it is. */
  public void type(String typed) {
    OptionalDouble number = Numbers.parse(typed);
    if (number.isPresent() && AlphaModel.isAllowed(number.getAsDouble())) {
      take(number.getAsDouble());
    } else {
      Message allowed = Message.of("alpha.allowed", typed.strip());
      message.set(Ambiguity.of(typed).or(() -> Optional.of(allowed)));
    }
  }
}
