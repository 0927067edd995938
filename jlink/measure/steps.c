/*
 * The yardstick of the Training page: one network 2-32-32-1 (ReLU, sigmoid, cross-entropy, SGD, rate 0.05) that is
 * trained step by step on one core, 400 samples of a circle in fixed order, batches of 10. Rows of weights lie so that
 * the compiler makes vectors of them. Usage: steps STEPS
 */
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

enum { UNITS = 32, SAMPLES = 400, BATCH = 10 };

static double data[SAMPLES][3];
static double first[3][UNITS], second[UNITS + 1][UNITS], last[UNITS + 1];
static double to_first[3][UNITS], to_second[UNITS + 1][UNITS], to_last[UNITS + 1];

static double uniform(uint64_t *s) {
  uint64_t z = *s += 0x9e3779b97f4a7c15u;
  z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9u;
  z = (z ^ z >> 27) * 0x94d049bb133111ebu;
  return ((z ^ z >> 31) >> 11) * 0x1p-53;
}

static void learn(const double *sample) {
  double a[UNITS], b[UNITS], da[UNITS], db[UNITS];
  for (int i = 0; i < UNITS; i++) {
    a[i] = fmax(0, first[0][i] * sample[0] + first[1][i] * sample[1] + first[2][i]);
    b[i] = second[UNITS][i];
  }
  for (int i = 0; i < UNITS; i++)
    for (int j = 0; j < UNITS; j++) b[j] += second[i][j] * a[i];
  double z = last[UNITS];
  for (int j = 0; j < UNITS; j++) z += last[j] * (b[j] = fmax(0, b[j]));
  double d = 1 / (1 + exp(-z)) - sample[2];
  for (int j = 0; j < UNITS; j++) {
    to_last[j] += d * b[j];
    db[j] = b[j] > 0 ? d * last[j] : 0;
    to_second[UNITS][j] += db[j];
  }
  to_last[UNITS] += d;
  for (int i = 0; i < UNITS; i++) {
    double sum = 0;
    for (int j = 0; j < UNITS; j++) {
      to_second[i][j] += a[i] * db[j];
      sum += second[i][j] * db[j];
    }
    da[i] = a[i] > 0 ? sum : 0;
  }
  for (int i = 0; i < UNITS; i++) {
    to_first[0][i] += da[i] * sample[0];
    to_first[1][i] += da[i] * sample[1];
    to_first[2][i] += da[i];
  }
}

static void move(double *numbers, double *gradient, int count) {
  for (int i = 0; i < count; i++) {
    numbers[i] -= 0.05 / BATCH * gradient[i];
    gradient[i] = 0;
  }
}

int main(int argc, char **argv) {
  long steps = argc > 1 ? atol(argv[1]) : 100000;
  uint64_t s = 1;
  for (int i = 0; i < SAMPLES; i++) {
    double r = i % 2 ? 0.5 * sqrt(uniform(&s)) : 0.7 + 0.3 * uniform(&s), t = 6.283185307179586 * uniform(&s);
    data[i][0] = 1.7 * r * cos(t), data[i][1] = 1.7 * r * sin(t), data[i][2] = i % 2;
  }
  for (int i = 0; i < UNITS; i++) {
    for (int k = 0; k < 2; k++) first[k][i] = 2 * uniform(&s) - 1;
    for (int j = 0; j < UNITS; j++) second[i][j] = 0.4 * (2 * uniform(&s) - 1);
    last[i] = 0.4 * (2 * uniform(&s) - 1);
  }
  for (long step = 0; step < steps; step++) {
    for (int k = 0; k < BATCH; k++) learn(data[(step * BATCH + k) % SAMPLES]);
    move(first[0], to_first[0], 3 * UNITS);
    move(second[0], to_second[0], (UNITS + 1) * UNITS);
    move(last, to_last, UNITS + 1);
  }
  printf("%g\n", last[0]);
  return 0;
}
