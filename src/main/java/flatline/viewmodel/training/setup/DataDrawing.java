package flatline.viewmodel.training.setup;

import flatline.model.data.DataSource;
import flatline.model.data.DataSource.Point;
import flatline.model.number.Numbers;
import flatline.model.scenario.Scenario;
import flatline.model.scenario.Setup;
import flatline.viewmodel.Allowed;
import flatline.viewmodel.Message;
import flatline.viewmodel.NumberSetting;
import flatline.viewmodel.Scale;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/**
 * Draws samples into the plane. Each change makes the samples that are there the scenario's points
 * and starts anew; it can be taken back like any other.
 */
public final class DataDrawing {

  /** With more, each stroke would take long. */
  public static final int MOST = 20_000;

  private static final Scale PLACES = Scale.linear(-2, 2, 0.1);

  private final ScenarioEditor editor;
  private final BooleanProperty active = new SimpleBooleanProperty();
  private final BooleanProperty erasing = new SimpleBooleanProperty();
  private final NumberSetting x;
  private final NumberSetting y;
  private final ReadOnlyObjectWrapper<Optional<Message>> trouble =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private int batch;
  private int given;

  public DataDrawing(ScenarioEditor editor) {
    this.editor = editor;
    x = place("setting.drawX");
    y = place("setting.drawY");
    active.subscribe(() -> trouble.set(Optional.empty()));
    editor.scenarioProperty().subscribe(this::endOnStream);
  }

  /** Samples of a stream are no places of a plane. */
  private void endOnStream(Scenario now) {
    active.set(active.get() && !now.setup().data().streams());
  }

  private static NumberSetting place(String key) {
    var place = new NumberSetting(key, PLACES, Allowed.COORDINATES, _ -> Optional.empty());
    place.show(0);
    return place;
  }

  /** Whether the mouse draws in the planes. */
  public BooleanProperty activeProperty() {
    return active;
  }

  /** Whether it takes samples away. */
  public BooleanProperty erasingProperty() {
    return erasing;
  }

  /** Where a sample is put by keys. */
  public NumberSetting x() {
    return x;
  }

  /** Where a sample is put by keys. */
  public NumberSetting y() {
    return y;
  }

  /** Why the last stroke did nothing, if it did not. */
  public ReadOnlyObjectProperty<Optional<Message>> troubleProperty() {
    return trouble.getReadOnlyProperty();
  }

  private Setup setup() {
    return editor.scenario().setup();
  }

  /** Whether there are too many samples; then that is said. */
  private boolean areTooMany(int size) {
    boolean tooMany = size > MOST;
    trouble.set(
        tooMany
            ? Optional.of(Message.of("draw.tooMany", Numbers.grouped(MOST)))
            : Optional.empty());
    return tooMany;
  }

  /** The sample that is nearest to a place, within a reach; none of too many. */
  public OptionalInt nearest(double atX, double atY, double reach) {
    return areTooMany(setup().data().size())
        ? OptionalInt.empty()
        : DrawnData.of(setup()).nearest(atX, atY, reach);
  }

  /** Adds a sample where the fields say. */
  public void addTyped(boolean one) {
    add(x.value(), y.value(), one);
  }

  /**
   * Adds a sample.
   *
   * @param one whether of class 1
   * @return its index, if it was added
   */
  public OptionalInt add(double atX, double atY, boolean one) {
    if (areTooMany(setup().data().size() + 1)) {
      return OptionalInt.empty();
    }
    DrawnData before = DrawnData.of(setup());
    return draw(before.with(new Point(atX, atY, one ? 1 : -1)))
        ? OptionalInt.of(before.learned())
        : OptionalInt.empty();
  }

  /** Moves a sample. */
  public void move(int index, double atX, double atY) {
    if (!areTooMany(setup().data().size())) {
      draw(DrawnData.of(setup()).moved(index, atX, atY));
    }
  }

  /** Takes the sample away that is nearest to a place, within a reach. */
  public void erase(double atX, double atY, double reach) {
    OptionalInt found = nearest(atX, atY, reach);
    if (found.isEmpty()) {
      return;
    }
    DrawnData now = DrawnData.of(setup());
    if (now.points().size() <= DataSource.Generated.SAMPLES.least() || now.learned() == 1) {
      trouble.set(Optional.of(Message.of("draw.tooFew")));
    } else {
      draw(now.without(found.getAsInt()));
    }
  }

  /** Takes all away but one sample of each class. */
  public void startOver() {
    draw(DrawnData.FIRST);
  }

  private boolean draw(DrawnData data) {
    int now = setup().training().batchSize();
    // Few samples make minibatches small; when there are more again, these are as they were.
    batch = now == given ? Math.max(batch, now) : now;
    trouble.set(editor.change(builder -> data.into(builder, batch)));
    given = setup().training().batchSize();
    return trouble.get().isEmpty();
  }
}
