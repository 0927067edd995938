package flatline.view.life;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import flatline.view.SharedStage;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Slider;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;

@ExtendWith(ApplicationExtension.class)
class LifeTest {

  private final SimpleStringProperty source = new SimpleStringProperty("a");
  private final List<String> heard = new ArrayList<>();
  private final Dropped dropped = new Dropped();
  private StackPane root;
  private Stage stage;

  @Start
  void start(Stage unused) {
    stage = new Stage();
    root = new StackPane();
    SharedStage.show(stage, new Scene(root, 100, 100));
  }

  @Stop
  void stop() {
    stage.hide();
  }

  private Label hearing() {
    var label = new Label();
    new Life(label)
        .hear(
            source,
            value -> {
              label.setText(value);
              heard.add(value);
            });
    return label;
  }

  @Test
  void theValueIsToldAtOnceAndThenOnlyWhileTheNodeIsShown(FxRobot robot) {
    robot.interact(() -> {
      var label = hearing();
      source.set("b");
      assertEquals(List.of("a"), heard);
      root.getChildren().add(label);
      assertEquals(List.of("a", "b"), heard);
      source.set("c");
      root.getChildren().clear();
      source.set("d");
      source.set("e");
      assertEquals(List.of("a", "b", "c"), heard);
      root.getChildren().add(label);
      assertEquals(List.of("a", "b", "c", "e"), heard, "what was missed, the last of it");
      root.getChildren().clear();
      root.getChildren().add(label);
      assertEquals(4, heard.size(), "the same is not told again");
    });
  }

  @Test
  void whileItsWindowIsHiddenANodeIsToldNothing(FxRobot robot) {
    robot.interact(() -> {
      root.getChildren().add(hearing());
      stage.hide();
      source.set("b");
      assertEquals(List.of("a"), heard);
      stage.show();
      assertEquals(List.of("a", "b"), heard);
    });
  }

  @Test
  void aNodeThatWasTakenAwayIsCollected(FxRobot robot) {
    robot.interact(() -> {
      for (int i = 0; i < 20; i++) {
        var label = hearing();
        dropped.watch(label);
        root.getChildren().add(label);
      }
      source.set("b");
      root.getChildren().clear();
    });
    dropped.assertGone();
    assertEquals(40, heard.size());
  }

  @Test
  void aNodeThatWasNeverShownIsCollected(FxRobot robot) {
    robot.interact(() -> {
      dropped.make(this::hearing);
      dropped.make(() -> new Scene(new StackPane(hearing())).getRoot());
    });
    dropped.assertGone();
  }

  @Test
  void aNodeIsCollectedWithTheSceneThatItsWindowDropped(FxRobot robot) {
    robot.interact(() -> {
      var pane = new StackPane(hearing());
      dropped.watch(pane.getChildren().getFirst());
      stage.setScene(new Scene(pane));
      stage.sizeToScene();
      source.set("b");
    });
    robot.interact(() -> stage.setScene(new Scene(new StackPane())));
    source.set("c");
    assertEquals(List.of("a", "b"), heard);
    dropped.assertGone();
  }

  @Test
  void aNodeIsCollectedWithAWindowThatWasClosed(FxRobot robot) {
    robot.interact(() -> {
      var other = new Stage();
      var pane = new StackPane(hearing());
      dropped.watch(pane.getChildren().getFirst());
      other.setScene(new Scene(pane));
      other.show();
      source.set("b");
      other.close();
    });
    assertEquals(List.of("a", "b"), heard);
    dropped.assertGone();
  }

  @Test
  void whatIsBoundToASourceThatIsMappedIsCollected(FxRobot robot) {
    robot.interact(() -> {
      var label = new Label();
      label
          .textProperty()
          .bind(new Life(label).during(source).map(value -> label.getOpacity() + value));
      dropped.watch(label);
      root.getChildren().add(label);
      root.getChildren().clear();
    });
    dropped.assertGone();
  }

  @Test
  void aListIsHeardWhileTheNodeIsShown(FxRobot robot) {
    robot.interact(() -> {
      var list = FXCollections.observableArrayList("a");
      Node node = new Label();
      new Life(node).hear(list, () -> heard.add("called"));
      list.add("b");
      assertEquals(0, heard.size());
      root.getChildren().add(node);
      list.add("c");
      assertEquals(2, heard.size(), "when it begins and with each change");
      root.getChildren().clear();
      list.add("d");
      assertEquals(2, heard.size());
    });
  }

  @Test
  void anOwnPropertyIsHeardAlsoWhileTheNodeIsNotShown() {
    var slider = new Slider();
    List<Number> values = new ArrayList<>();
    Life.own(slider.valueProperty(), value -> values.add(value));
    slider.setValue(7);
    assertEquals(List.of(0.0, 7.0), values);
  }

  @Test
  void onlyANodesOwnPropertyMayBeHeardForGood(FxRobot robot) {
    assertThrows(IllegalArgumentException.class, () -> Life.own(source, value -> heard.add(value)));
    assertThrows(IllegalArgumentException.class, () -> Life.own(stage.showingProperty(), _ -> {}));
    robot.interact(
        () -> Life.own(new ListView<>().getSelectionModel().selectedItemProperty(), _ -> {}));
  }
}
