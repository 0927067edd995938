package flatline.view.life;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.Observable;
import javafx.beans.property.ReadOnlyProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.SelectionModel;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Subscription;

/**
 * What a node hears from others, bound to the time for which it is shown: in the scene of a window
 * that is open and not minimized. Nothing that lives longer keeps a node which was taken away,
 * whose window was closed or which was never shown; and one that is not shown is told nothing.
 *
 * <p>All listeners hang on the node's own scene property, and on their source only while it is
 * shown.
 */
public final class Life {

  private final ObservableValue<Boolean> shown;

  public Life(Node node) {
    // Of a scene alone nobody says when it is dropped; of a window it is known when it closes.
    shown = node.sceneProperty().flatMap(Scene::windowProperty).flatMap(Life::isOpen).orElse(false);
  }

  /** Whether a window shows what is in it; one that is minimized does not. */
  private static ObservableValue<Boolean> isOpen(Window window) {
    return window instanceof Stage stage
        ? stage
            .showingProperty()
            .flatMap(showing -> stage.iconifiedProperty().map(minimized -> showing && !minimized))
        : window.showingProperty();
  }

  /**
   * Tells the value there is now and, while the node is shown, each other one; missed, the last.
   */
  public <T> void hear(ObservableValue<T> source, Consumer<? super T> listener) {
    during(source).subscribe(listener);
  }

  /** Calls with each change while the node is shown, and each time when that begins. */
  public void hear(Observable source, Runnable listener) {
    during(() -> {
      listener.run();
      return source.subscribe(listener);
    });
  }

  /** The source as far as the node may know it, to be bound to or mapped. */
  public <T> ObservableValue<T> during(ObservableValue<T> source) {
    return source.when(shown);
  }

  /** Begins something each time when the node is shown, and ends it when it is no longer. */
  public void during(Supplier<Subscription> begin) {
    shown.subscribe(
        new Consumer<>() {
          private Subscription current = Subscription.EMPTY;

          @Override
          public void accept(Boolean now) {
            current.unsubscribe();
            current = now ? begin.get() : Subscription.EMPTY;
          }
        });
  }

  /**
   * Hears a property of a node's own, which goes when the node goes: at once and with each change.
   *
   * @throws IllegalArgumentException if the property is no node's
   */
  public static <T> void own(ReadOnlyProperty<T> property, Consumer<? super T> listener) {
    ofNode(property).subscribe(listener);
  }

  /** The same, with each change alone: what was and what is. */
  public static <T> void own(
      ReadOnlyProperty<T> property, BiConsumer<? super T, ? super T> listener) {
    ofNode(property).subscribe(listener);
  }

  private static <T> ReadOnlyProperty<T> ofNode(ReadOnlyProperty<T> property) {
    Object owner = property.getBean();
    if (owner instanceof Node || owner instanceof SelectionModel<?>) {
      return property;
    }
    throw new IllegalArgumentException("a node may not keep listening to " + property);
  }
}
