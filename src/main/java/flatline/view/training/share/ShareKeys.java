package flatline.view.training.share;

import flatline.view.Texts;
import flatline.view.key.KeyAction;
import flatline.viewmodel.Message;
import flatline.viewmodel.training.file.PlaygroundOffer;
import flatline.viewmodel.training.file.ScenarioSharing;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What is given away by keys, on every page. */
public final class ShareKeys {

  private final ScenarioSharing sharing;
  private final Texts texts;
  private final Consumer<String> clipboard;

  /**
   * @param clipboard is given what is copied
   */
  public ShareKeys(ScenarioSharing sharing, Texts texts, Consumer<String> clipboard) {
    this.sharing = sharing;
    this.texts = texts;
    this.clipboard = clipboard;
  }

  /** All of them, in the order in which they are listed. */
  public List<KeyAction> all() {
    return List.of(copyLine(), copyLink());
  }

  KeyAction copyLine() {
    return KeyAction.of("key.copyLine", () -> sharing.copyLine(clipboard), "Shortcut+Shift+C");
  }

  KeyAction copyLink() {
    return KeyAction.of("key.copyLink", this::copyLinkNow, "Shortcut+Shift+L");
  }

  /** Copies how to cite the run that is shown, and how to repeat it. */
  void cite() {
    sharing.cite((sentence, rest) -> clipboard.accept(texts.say(sentence) + "\n" + rest));
  }

  private void copyLinkNow() {
    PlaygroundOffer offer = sharing.playground();
    Optional<String> gaps = said(offer.gaps());
    if (offer.link().isEmpty()) {
      sharing.tellNone(gaps.orElse(""));
      return;
    }
    clipboard.accept(offer.link().get());
    gaps.ifPresentOrElse(sharing::tellCopied, sharing::tellCopied);
  }

  private Optional<String> said(List<Message> gaps) {
    return gaps.stream().map(texts::say).reduce((some, next) -> texts.get("share.and", some, next));
  }

  /** Why there is no link, one reason a line; nothing if there is one. */
  Optional<String> obstacle() {
    PlaygroundOffer offer = sharing.playground();
    return offer.link().isPresent()
        ? Optional.empty()
        : offer.gaps().stream()
            .map(texts::say)
            .reduce((some, next) -> some + "\n" + next)
            .map(why -> texts.get("share.link.none", why));
  }
}
