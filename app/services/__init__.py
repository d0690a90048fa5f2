"""What a person does with a talk, in terms of ports."""
