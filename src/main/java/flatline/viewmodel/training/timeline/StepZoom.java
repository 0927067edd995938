package flatline.viewmodel.training.timeline;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The part of the run that is spread out to be seen: all of it, or as much as was zoomed in on.
 * That stays where it is while the run grows, and goes along with the step that is shown.
 */
public final class StepZoom {

  /** Fewer steps are not spread out further. */
  private static final long LEAST = 20;

  private static final double KEY = 2;
  private static final double MARGIN = 0.1;

  private final ReadOnlyObjectWrapper<StepSpan> span =
      new ReadOnlyObjectWrapper<>(new StepSpan(0, 1));
  private final ReadOnlyBooleanWrapper canZoomIn = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper zoomed = new ReadOnlyBooleanWrapper();
  private Optional<StepSpan> chosen = Optional.empty();
  private long whole = 1;
  private long step;

  /** The part that is seen. */
  public ReadOnlyObjectProperty<StepSpan> spanProperty() {
    return span.getReadOnlyProperty();
  }

  /** Whether less than all is seen. */
  public ReadOnlyBooleanProperty zoomedProperty() {
    return zoomed.getReadOnlyProperty();
  }

  /** Whether less can be seen than is. */
  public ReadOnlyBooleanProperty canZoomInProperty() {
    return canZoomIn.getReadOnlyProperty();
  }

  /** Spreads the surroundings of the step that is shown out. */
  public void in() {
    by(KEY, middle());
  }

  /** Shows more around the step that is shown. */
  public void out() {
    by(1 / KEY, middle());
  }

  private long middle() {
    StepSpan now = span.get();
    return now.holds(step) ? step : now.from() + now.length() / 2;
  }

  /**
   * Spreads steps out.
   *
   * @param factor how far; less than 1 to bring them together
   * @param around the step that stays where it is, but for the ends, where it comes in a little
   */
  public void by(double factor, long around) {
    StepSpan now = span.get();
    long length = Math.max(LEAST, Math.round(now.length() / factor));
    if (length >= whole) {
      all();
      return;
    }
    double place = Math.clamp((double) (around - now.from()) / now.length(), MARGIN, 1 - MARGIN);
    long from = around - Math.round(place * length);
    choose(new StepSpan(0, length).at(from, whole));
  }

  /** Shows earlier steps (below 0) or later ones, by a share of what is seen. */
  public void shift(double share) {
    StepSpan now = span.get();
    chosen.ifPresent(_ -> choose(now.at(now.from() + Math.round(share * now.length()), whole)));
  }

  /** Shows the whole run. */
  public void all() {
    chosen = Optional.empty();
    tell();
  }

  private void choose(StepSpan part) {
    chosen = Optional.of(part);
    tell();
  }

  /** Takes over how long the run is, and follows the step that is shown. */
  void show(long shown, long end) {
    whole = end;
    chosen = chosen.filter(part -> part.length() < end).map(part -> part.at(part.from(), end));
    if (shown != step) {
      step = shown;
      chosen = chosen.map(this::follow);
    }
    tell();
  }

  /** The step comes in at the side at which it left. */
  private StepSpan follow(StepSpan part) {
    if (part.holds(step)) {
      return part;
    }
    long margin = Math.round(MARGIN * part.length());
    return part.at(step < part.from() ? step - margin : step + margin - part.length(), whole);
  }

  private void tell() {
    span.set(chosen.orElse(new StepSpan(0, whole)));
    zoomed.set(chosen.isPresent());
    canZoomIn.set(span.get().length() > LEAST);
  }
}
