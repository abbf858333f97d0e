"""What takes longer than tests may: every kind of page before axe, the Nu HTML checker, Lighthouse and a camera."""
