"""Delfshaven: a wijk of Rotterdam, as invented people and organisations would fill it."""
