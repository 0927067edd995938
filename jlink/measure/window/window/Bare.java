package window;

import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Separator;
import javafx.scene.control.Slider;
import javafx.scene.control.Spinner;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.stage.Stage;

/** A window with as many plain controls and canvases as another one has, in JavaFX's own style. */
public final class Bare extends Application {
  @Override
  public void start(Stage stage) {
    FlowPane root = new FlowPane();
    getParameters()
        .getNamed()
        .forEach(
            (kind, count) -> {
              for (int i = 0; i < Integer.parseInt(count); i++) {
                root.getChildren().add(node(kind, i));
              }
            });
    stage.setScene(new Scene(root, 1280, 800));
    stage.show();
    if (getParameters().getUnnamed().contains("exit")) {
      exitAfterFirstFrame();
    }
  }

  private static Node node(String kind, int number) {
    String text = kind + " " + number;
    return switch (kind) {
      case "Canvas" -> canvas();
      case "Button" -> new Button(text);
      case "ToggleButton" -> new ToggleButton(text);
      case "RadioButton" -> new RadioButton(text);
      case "CheckBox" -> new CheckBox(text);
      case "ComboBox", "ChoiceBox" -> new ComboBox<String>();
      case "MenuButton" -> new MenuButton(text);
      case "Hyperlink" -> new Hyperlink(text);
      case "Slider" -> new Slider();
      case "Spinner" -> new Spinner<Integer>(0, 100, 1);
      case "TextField" -> new TextField(text);
      case "TextArea" -> new TextArea(text);
      case "ScrollPane", "ScrollBar" -> new ScrollPane(new Label(text));
      case "SplitPane" -> new SplitPane();
      case "TitledPane" -> new TitledPane(text, new Label(text));
      case "ListView" -> new ListView<String>();
      case "Separator" -> new Separator();
      default -> new Label(text);
    };
  }

  private static Canvas canvas() {
    Canvas canvas = new Canvas(200, 200);
    canvas.getGraphicsContext2D().strokeLine(0, 0, 200, 200);
    return canvas;
  }

  /** The second pulse comes when the first frame was handed to the screen. */
  private static void exitAfterFirstFrame() {
    new AnimationTimer() {
      private int pulses;

      @Override
      public void handle(long now) {
        if (++pulses == 2) {
          Platform.exit();
        }
      }
    }.start();
  }
}
