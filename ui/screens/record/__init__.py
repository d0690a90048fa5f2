"""Recording a talk live: outline, transcript, composer, marks; keyboard only."""
