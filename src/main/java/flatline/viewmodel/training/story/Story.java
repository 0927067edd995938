package flatline.viewmodel.training.story;

import flatline.model.activation.Activation;
import flatline.model.loop.Snapshot;
import flatline.model.scenario.Setup;
import flatline.viewmodel.Message;
import java.util.List;

/**
 * What is said of a run as a whole: at its end what has come of the contenders, before that what is
 * compared.
 *
 * @param invitation what is compared, in a sentence or two; nothing at the end
 * @param fates of the contenders, in their order; nothing before the end
 * @param activations of all contenders: the names of the fates are to differ among them
 * @param setup of the run, in which contenders of the same activation differ
 */
public record Story(
    List<Message> invitation, List<Fate> fates, List<Activation> activations, Setup setup) {

  /** Before there is a run. */
  public static final Story NONE = new Story(List.of(), List.of(), List.of(), Setup.DEFAULT);

  /** Copies the lists. */
  public Story {
    invitation = List.copyOf(invitation);
    fates = List.copyOf(fates);
    activations = List.copyOf(activations);
  }

  /** What is to be said at the step that is shown. */
  public static Story of(Snapshot shown) {
    Setup setup = shown.scenario().setup();
    return shown.isAtEnd()
        ? new Story(List.of(), Fate.of(shown), shown.activations(), setup)
        : new Story(Invitation.of(shown), List.of(), shown.activations(), setup);
  }
}
