#include "CShippedForms.h"

/* #embed is C23; clang has it in every mode and says so, which is no news here. */
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char recovery_2020[] = {
#embed "../../schemas/recovery-2020.yaml"
};

static const unsigned char remote_learning_2020[] = {
#embed "../../schemas/remote-learning-2020.yaml"
};

static const unsigned char monitoring_return[] = {
#embed "../../schemas/monitoring-return.yaml"
};

static const cshippedforms_file files[] = {
    {"recovery-2020", recovery_2020, sizeof recovery_2020},
    {"remote-learning-2020", remote_learning_2020, sizeof remote_learning_2020},
    {"monitoring-return", monitoring_return, sizeof monitoring_return},
};

cshippedforms_file cshippedforms_at(size_t index) {
  static const cshippedforms_file none = {0, 0, 0};
  return index < sizeof files / sizeof files[0] ? files[index] : none;
}
