package flatline.model.digits.images;

/** A file that is no IDX file of images or labels; the message says where and what is expected. */
public final class IdxException extends Exception {

  private static final long serialVersionUID = 1;

  IdxException(String message) {
    super(message);
  }
}
