"""The screens, one package each; none knows another."""
