"""Pictures and documents: own models, and the checks every upload passes."""
