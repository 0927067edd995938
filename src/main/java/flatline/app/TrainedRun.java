package flatline.app;

import flatline.viewmodel.ShellModel;
import flatline.viewmodel.presenter.PresentedRun;
import flatline.viewmodel.training.TransportViewModel;
import java.util.OptionalLong;
import javafx.beans.value.ObservableValue;

/** The Training page's run, as who presents plays it. */
final class TrainedRun implements PresentedRun {

  private final ShellModel shell;
  private final TransportViewModel transport;

  TrainedRun(ShellModel shell, TransportViewModel transport) {
    this.shell = shell;
    this.transport = transport;
  }

  @Override
  public ObservableValue<Boolean> playing() {
    return transport.playingProperty();
  }

  @Override
  public void toggle() {
    transport.toggle();
  }

  @Override
  public ObservableValue<Number> step() {
    return transport.stepProperty();
  }

  @Override
  public OptionalLong stepInSight() {
    return shell.pageProperty().get().equals("training")
        ? OptionalLong.of(transport.stepProperty().get())
        : OptionalLong.empty();
  }
}
