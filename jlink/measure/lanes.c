/*
 * The yardstick of studies: as many networks 2-8-1 (ReLU, sigmoid, cross-entropy, SGD, rate 0.03) as are asked for,
 * each with a data set of 400 samples, weights and order of its own, 100 epochs of batches of 10. Eight networks a
 * vector, all cores, no library but the C one's. Usage: lanes NETWORKS
 */
#include <math.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

enum { LANES = 8, UNITS = 8, SAMPLES = 400, BATCH = 10, EPOCHS = 100 };
typedef double row __attribute__((vector_size(LANES * sizeof(double))));
typedef int64_t bits __attribute__((vector_size(LANES * sizeof(int64_t))));

static atomic_int next;
static int blocks;
static double losses[64];

static uint64_t draw(uint64_t *s) {
  uint64_t z = *s += 0x9e3779b97f4a7c15u;
  z = (z ^ z >> 30) * 0xbf58476d1ce4e5b9u;
  z = (z ^ z >> 27) * 0x94d049bb133111ebu;
  return z ^ z >> 31;
}

static double uniform(uint64_t *s) { return (draw(s) >> 11) * 0x1p-53; }

/* 1 / (1 + exp(-z)), about one ulp: the argument halved into n ln 2 + r, a polynomial of degree 13 for exp r. */
static row logistic(row z) {
  row x = -z;
  row low = x - x - 708, high = x - x + 708;
  x = (row)(((bits)x & (x > low)) | ((bits)low & ~(x > low)));
  x = (row)(((bits)x & (x < high)) | ((bits)high & ~(x < high)));
  row shifted = x * 1.4426950408889634 + 0x1.8p52, n = shifted - 0x1.8p52;
  row r = x - n * 0x1.62e42fefap-1 - n * 0x1.cf79abc9e3b39p-40;
  row p = r - r + 1.0 / 6227020800.0;
  static const double c[] = {1.0 / 479001600, 1.0 / 39916800, 1.0 / 3628800, 1.0 / 362880, 1.0 / 40320, 1.0 / 5040,
                             1.0 / 720, 1.0 / 120, 1.0 / 24, 1.0 / 6, 0.5, 1, 1};
  for (int k = 0; k < 13; k++) p = p * r + c[k];
  bits e = ((bits)shifted << 52) + (bits)p;
  return 1.0 / (1.0 + (row)e);
}

static double block(uint64_t seed) {
  static __thread row data[SAMPLES][3], at[SAMPLES][3];
  static __thread int order[LANES][SAMPLES];
  uint64_t s[LANES];
  row w0[UNITS], w1[UNITS], b[UNITS], v[UNITS], c = {0}, loss = {0};
  for (int l = 0; l < LANES; l++) {
    s[l] = seed * LANES + l;
    for (int i = 0; i < SAMPLES; i++) {
      double r = (i < SAMPLES / 2 ? 0.5 : 0.7 + 0.3 * uniform(&s[l])) * (i < SAMPLES / 2 ? sqrt(uniform(&s[l])) : 1);
      double t = 6.283185307179586 * uniform(&s[l]);
      data[i][0][l] = 1.7 * r * cos(t);
      data[i][1][l] = 1.7 * r * sin(t);
      data[i][2][l] = i < SAMPLES / 2;
      order[l][i] = i;
    }
    for (int j = 0; j < UNITS; j++) {
      w0[j][l] = 3.4 * uniform(&s[l]) - 1.7;
      w1[j][l] = 3.4 * uniform(&s[l]) - 1.7;
      v[j][l] = 1.2 * uniform(&s[l]) - 0.6;
      b[j][l] = 0;
    }
  }
  for (int epoch = 0; epoch < EPOCHS; epoch++) {
    for (int l = 0; l < LANES; l++) {
      for (int i = SAMPLES - 1; i > 0; i--) {
        int k = (int)((draw(&s[l]) >> 32) * (i + 1) >> 32), t = order[l][i];
        order[l][i] = order[l][k];
        order[l][k] = t;
      }
      for (int i = 0; i < SAMPLES; i++)
        for (int k = 0; k < 3; k++) at[i][k][l] = data[order[l][i]][k][l];
    }
    for (int from = 0; from < SAMPLES; from += BATCH) {
      row g0[UNITS] = {0}, g1[UNITS] = {0}, gb[UNITS] = {0}, gv[UNITS] = {0}, gc = {0};
      for (int i = from; i < from + BATCH; i++) {
        row x = at[i][0], y = at[i][1], z[UNITS], out = c, zero = x - x;
        for (int j = 0; j < UNITS; j++) {
          z[j] = b[j] + w0[j] * x + w1[j] * y;
          z[j] = (row)((bits)z[j] & (z[j] > zero));
          out += v[j] * z[j];
        }
        row d = logistic(out) - at[i][2];
        gc += d;
        for (int j = 0; j < UNITS; j++) {
          row back = (row)((bits)(d * v[j]) & (z[j] > zero));
          gv[j] += d * z[j];
          gb[j] += back;
          g0[j] += back * x;
          g1[j] += back * y;
        }
      }
      for (int j = 0; j < UNITS; j++) {
        v[j] -= gv[j] * (0.03 / BATCH);
        b[j] -= gb[j] * (0.03 / BATCH);
        w0[j] -= g0[j] * (0.03 / BATCH);
        w1[j] -= g1[j] * (0.03 / BATCH);
      }
      c -= gc * (0.03 / BATCH);
    }
  }
  for (int j = 0; j < UNITS; j++) loss += v[j] * v[j];
  return loss[0];
}

static void *work(void *sum) {
  for (int k; (k = next++) < blocks;) *(double *)sum += block(k);
  return NULL;
}

int main(int count, char **words) {
  blocks = ((count > 1 ? atoi(words[1]) : 1000) + LANES - 1) / LANES;
  long cores = sysconf(_SC_NPROCESSORS_ONLN);
  pthread_t crew[64];
  if (cores > 64) cores = 64;
  for (long k = 0; k < cores; k++) pthread_create(&crew[k], NULL, work, &losses[k]);
  double sum = 0;
  for (long k = 0; k < cores; k++) {
    pthread_join(crew[k], NULL);
    sum += losses[k];
  }
  printf("%g\n", sum);
  return !isfinite(sum);
}
