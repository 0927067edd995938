package flatline.viewmodel.functions;

import flatline.model.activation.Activation;
import flatline.model.activation.Graph;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Which part of the plane is seen: fits what is shown until somebody zooms or pans. */
public final class Zoom {

  private static final double KEY_ZOOM = 1.25;
  private static final double KEY_PAN = 0.1;
  private static final double PROBE_STEPS = 120;

  private final Supplier<List<Activation>> shown;
  private final ReadOnlyObjectWrapper<Viewport> viewport;
  private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper();
  private Viewport.Span data = Viewport.CUSTOMARY_X;

  Zoom(Supplier<List<Activation>> shown) {
    this.shown = shown;
    viewport = new ReadOnlyObjectWrapper<>(Viewport.fitting(shown.get()));
  }

  /** What is seen. */
  public ReadOnlyObjectProperty<Viewport> viewportProperty() {
    return viewport.getReadOnlyProperty();
  }

  /** Whether somebody zoomed or panned since the last reset. */
  public ReadOnlyBooleanProperty changedProperty() {
    return changed.getReadOnlyProperty();
  }

  /** Zooms one plot about a place that stays where it is; the other follows along x. */
  public void zoom(Graph graph, double factor, double x, double y) {
    Viewport now = viewport.get();
    var next = now.withX(now.x().zoomed(factor, x));
    set(next.with(graph, now.span(graph).zoomed(factor, y)));
  }

  /** Pans one plot by distances on its axes; the other follows along x. */
  public void pan(Graph graph, double dx, double dy) {
    Viewport now = viewport.get();
    var next = now.withX(now.x().moved(dx));
    set(next.with(graph, now.span(graph).moved(dy)));
  }

  /** Zooms both plots about x = 0 if that is seen, else about the middle. */
  public void zoomByKey(boolean in) {
    Viewport now = viewport.get();
    double factor = in ? 1 / KEY_ZOOM : KEY_ZOOM;
    set(
        new Viewport(
            now.x().zoomed(factor, anchor(now.x())),
            now.value().zoomed(factor, anchor(now.value())),
            now.slope().zoomed(factor, anchor(now.slope()))));
  }

  private static double anchor(Viewport.Span span) {
    return span.low() <= 0 && span.high() >= 0 ? 0 : (span.low() + span.high()) / 2;
  }

  /** Pans by tenths of what is seen: 1 or −1 to the right and up, 0 not at all. */
  public void panByKey(int right, int up) {
    Viewport now = viewport.get();
    double distance = up * KEY_PAN;
    set(
        new Viewport(
            now.x().moved(right * KEY_PAN * now.x().length()),
            now.value().moved(distance * now.value().length()),
            now.slope().moved(distance * now.slope().length())));
  }

  /** Back to what fits. */
  public void reset() {
    changed.set(false);
    refit();
  }

  /** Fits what is shown now, unless somebody zoomed or panned. */
  void refit() {
    if (!changed.get()) {
      viewport.set(Viewport.fitting(shown.get()).withX(data));
    }
  }

  /** Makes room along x for data: the customary part forgets about those before. */
  void makeRoom(Viewport.Span span) {
    data = span.equals(Viewport.CUSTOMARY_X) ? span : data.holding(span);
    refit();
  }

  /** A round distance that takes about 120 steps from side to side. */
  double probeStep() {
    double rough = viewport.get().x().length() / PROBE_STEPS;
    double power = Math.pow(10, Math.floor(Math.log10(rough)));
    double factor = rough / power;
    return power * (factor < 1.5 ? 1 : factor < 3.5 ? 2 : factor < 7.5 ? 5 : 10);
  }

  private void set(Viewport next) {
    changed.set(true);
    viewport.set(next);
  }
}
