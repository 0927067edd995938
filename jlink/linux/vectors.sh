
# What multiplies large matrices takes the vector module, with which no AOT cache fits.
case ${1:-} in
@commands@) exec "$home/lib/runtime/bin/@launcher@" \
  @options@ \
  --add-modules jdk.incubator.vector --module @main@ "$@" ;;
esac
